package org.svio.design.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature.Setting;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.svio.model.Component;
import org.svio.model.Document;
import org.svio.model.ElementReference;
import org.svio.model.Flow;
import org.svio.model.Link;
import org.svio.model.MetricChoice;
import org.svio.model.Placement;
import org.svio.model.RoleBinding;
import org.svio.model.VirtualCpu;

/** Deletes an element with everything in the loaded files that cannot be without it. */
public final class Erasure {

    private final List<EObject> roots = new ArrayList<>();
    private final Deque<EObject> doomed = new ArrayDeque<>();

    private Erasure(EObject element) {
        Resource resource = element.eResource();
        if (resource == null || resource.getResourceSet() == null) {
            roots.add(EcoreUtil.getRootContainer(element));
            return;
        }
        for (Resource each : resource.getResourceSet().getResources()) {
            each.getContents().stream().filter(Document.class::isInstance).forEach(roots::add);
        }
    }

    /** Deletes an element and its dependents. */
    public static void of(EObject element) {
        Creation.requireEditable(element);
        Erasure erasure = new Erasure(element);
        erasure.doomed.add(element);
        erasure.run();
    }

    private void run() {
        while (!doomed.isEmpty()) {
            EObject next = doomed.poll();
            if (next.eContainer() != null || next.eResource() != null) {
                List<EObject> gone = new ArrayList<>();
                gone.add(next);
                next.eAllContents().forEachRemaining(gone::add);
                users(gone).forEach(this::release);
                EcoreUtil.remove(next);
            }
        }
    }

    private List<Setting> users(List<EObject> gone) {
        List<Setting> users = new ArrayList<>();
        for (Collection<Setting> each : EcoreUtil.UsageCrossReferencer.findAll(gone, roots).values()) {
            each.stream().filter(setting -> !gone.contains(setting.getEObject())).forEach(users::add);
        }
        return users;
    }

    /** Takes a use of what goes out of the model, or whatever makes no sense without it. */
    private void release(Setting use) {
        EReference feature = (EReference) use.getEStructuralFeature();
        if (feature.isDerived() || feature.isContainer()) {
            return;
        }
        EObject user = use.getEObject();
        if (user.eContainer() instanceof ElementReference path) {
            releasePath(path);
        } else if (feature.isMany()) {
            ((Collection<?>) user.eGet(feature)).removeIf(each -> each == null || !isAttached((EObject) each));
            EcoreUtil.remove(use, null);
        } else if (isOptional(use)) {
            user.eUnset(feature);
        } else {
            doomed.add(user);
        }
    }

    private void releasePath(ElementReference path) {
        EObject owner = path.eContainer();
        boolean needed = owner instanceof VirtualCpu || owner instanceof Link || owner instanceof Flow
                || owner instanceof RoleBinding
                || owner instanceof Placement line && (line.getVifs() == path || isLast(line, path));
        if (needed) {
            doomed.add(owner);
        } else if (owner instanceof MetricChoice choice && choice.eContainer() != null) {
            doomed.add(choice.eContainingFeature().isMany() ? choice : choice.eContainer());
        } else {
            EcoreUtil.remove(path);
        }
    }

    private static boolean isLast(Placement line, ElementReference path) {
        return line.getResources().size() == 1 && line.getResources().contains(path) && line.getBindings().isEmpty();
    }

    private static boolean isOptional(Setting use) {
        return use.getEObject() instanceof Component && use.getEStructuralFeature().getLowerBound() == 0;
    }

    private static boolean isAttached(EObject element) {
        return element.eContainer() != null;
    }
}
