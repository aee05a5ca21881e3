package org.svio.model.validation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.svio.model.Component;
import org.svio.model.HardwareContext;
import org.svio.model.HardwareThread;
import org.svio.model.Host;
import org.svio.model.Hypervisor;
import org.svio.model.Platform;
import org.svio.model.Processor;
import org.svio.model.SvioPackage.Literals;
import org.svio.model.TypeDefinition;
import org.svio.model.elaboration.Types;

/** Components stand where they belong, and have types of their own kind that are not defined through themselves. */
final class StructureRules implements Rules {

    private static final Set<EClass> TOP = Set.of(Literals.HOST, Literals.SWITCH, Literals.LINK, Literals.PEER);

    private static final Map<EClass, Set<EClass>> PARTS = Map.of(
            Literals.HOST, Set.of(Literals.PROCESSOR, Literals.BUS, Literals.MEMORY, Literals.NIC, Literals.HYPERVISOR,
                    Literals.DRIVER_DOMAIN, Literals.GUEST),
            Literals.PROCESSOR, Set.of(Literals.HARDWARE_THREAD, Literals.HARDWARE_CONTEXT),
            Literals.NIC, Set.of(Literals.PORT, Literals.PROCESSOR, Literals.MEMORY),
            Literals.DRIVER_DOMAIN, Set.of(Literals.VIRTUAL_CPU),
            Literals.GUEST, Set.of(Literals.VIRTUAL_CPU, Literals.VIRTUAL_INTERFACE));

    @Override
    public void check(EObject object, Issues issues) {
        switch (object) {
            case Platform platform -> {
                checkBase(platform, issues);
                checkPlaces(platform, platform.getComponents(), TOP, issues);
            }
            case TypeDefinition type -> checkPrototype(type, issues);
            case Component component -> {
                checkType(component, issues);
                checkPlaces(component, component.getParts(), PARTS.getOrDefault(component.eClass(), Set.of()), issues);
                checkParts(component, issues);
            }
            default -> { /* no component */ }
        }
    }

    private static void checkBase(Platform platform, Issues issues) {
        Set<Platform> seen = new HashSet<>();
        for (Platform level = platform; Resolved.is(level); level = level.getBase()) {
            if (!seen.add(level)) {
                if (level == platform) {
                    issues.error(IssueCode.CYCLE, platform, Literals.PLATFORM__BASE, "platform " + platform.getName()
                            + " extends itself: let it extend another one, or none");
                }
                return;
            }
        }
    }

    private static void checkPrototype(TypeDefinition type, Issues issues) {
        Component component = type.getComponent();
        if (component != null && component.getRange() != null) {
            issues.error(IssueCode.NOT_ALLOWED, component, Literals.COMPONENT__RANGE, "a type stands for one"
                    + " component: write the indices where the type is used");
        }
    }

    private static void checkType(Component component, Issues issues) {
        Component type = component.getType();
        if (!Resolved.is(type)) {
            return;
        }
        if (type.eClass() != component.eClass()) {
            issues.error(IssueCode.WRONG_KIND, component, Literals.COMPONENT__TYPE, type.getName() + " is "
                    + Words.aKind(type.eClass()) + ", but " + component.getName() + " is "
                    + Words.aKind(component.eClass()) + ": use a type of the same kind");
        } else if (isCyclic(component)) {
            issues.error(IssueCode.CYCLE, component, Literals.COMPONENT__TYPE, component.getName() + " is defined"
                    + " through itself: use another type, or none");
        }
    }

    /** Returns whether the chain of types of a component leads back to it. */
    private static boolean isCyclic(Component component) {
        Set<Component> seen = new HashSet<>();
        Component type = component;
        while (Resolved.is(type) && seen.add(type)) {
            type = type.getType();
        }
        return type == component;
    }

    private static void checkPlaces(EObject container, List<Component> parts, Set<EClass> allowed, Issues issues) {
        for (Component part : parts) {
            if (!allowed.contains(part.eClass())) {
                issues.error(IssueCode.WRONG_KIND, part, Words.describe(part) + " cannot be a part of "
                        + Words.describe(container) + ": move it out");
            }
        }
    }

    private static void checkParts(Component component, Issues issues) {
        if (component instanceof Processor && has(component, HardwareThread.class)
                && has(component, HardwareContext.class)) {
            issues.error(IssueCode.WRONG_KIND, component, "processor " + component.getName() + " has both threads and"
                    + " contexts: keep one kind");
        }
        if (component instanceof Host) {
            component.getParts().stream().filter(Hypervisor.class::isInstance).skip(1).forEach(second -> issues.error(
                    IssueCode.WRONG_KIND, second, "a host has one hypervisor: remove " + second.getName()));
        }
        checkReplaced(component, issues);
    }

    private static boolean has(Component component, Class<? extends Component> kind) {
        return component.getParts().stream().anyMatch(kind::isInstance);
    }

    private static void checkReplaced(Component component, Issues issues) {
        Map<String, Component> inherited = new HashMap<>();
        Component type = component.getType();
        for (int depth = 0; Resolved.is(type) && depth < Types.DEEPEST; depth++) {
            type.getParts().forEach(part -> inherited.putIfAbsent(part.getName(), part));
            type = type.getType();
        }
        for (Component part : component.getParts()) {
            Component replaced = part.getName() == null ? null : inherited.get(part.getName());
            if (replaced != null && replaced.eClass() != part.eClass()) {
                issues.error(IssueCode.WRONG_KIND, part, Literals.NAMED_ELEMENT__NAME, part.getName()
                        + " takes the place of " + Words.aKind(replaced.eClass()) + " that " + component.getName()
                        + " inherits: make it one, or give it another name");
            }
        }
    }
}
