package org.svio.design.session;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.runtime.Status;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.transaction.ResourceSetChangeEvent;
import org.eclipse.emf.transaction.ResourceSetListenerImpl;
import org.eclipse.emf.transaction.RollbackException;
import org.eclipse.sirius.business.api.session.Session;
import org.svio.design.internal.Refusal;
import org.svio.dsl.patch.ModelText;
import org.svio.dsl.patch.RefusedEdit;

/**
 * Holds the texts of a session against its model. An edit of the model is written into the text before its command
 * commits, and into the open editor after; one that text cannot say is rolled back. Undo and redo take the texts along.
 */
final class TextLink extends ResourceSetListenerImpl implements SessionCompanion {

    private final Session session;
    private final Map<Resource, LinkedText> texts = new LinkedHashMap<>();
    private final OpenBuffers buffers = new OpenBuffers(this);

    TextLink(Session session) {
        this.session = session;
        session.getTransactionalEditingDomain().addResourceSetListener(this);
        FileBuffers.getTextFileBufferManager().addFileBufferListener(buffers);
        session.setSavingPolicy(new LinkedSaving(this, session.getSavingPolicy()));
        follow();
    }

    Session session() {
        return session;
    }

    /** Finds files that came since, and puts the policy for changes on disk back that a new session window replaces. */
    private void follow() {
        for (Resource each : session.getTransactionalEditingDomain().getResourceSet().getResources()) {
            text(each);
        }
        if (!(session.getReloadingPolicy() instanceof LinkedReloading)) {
            session.setReloadingPolicy(new LinkedReloading(this, session.getReloadingPolicy()));
        }
    }

    /** All files of the language that the session has loaded and that can change. */
    Iterable<LinkedText> texts() {
        follow();
        return Set.copyOf(texts.values());
    }

    /** The text of a resource; empty for one that is no file of the language in the workspace. */
    Optional<LinkedText> text(Resource resource) {
        if (resource instanceof ModelText && resource.getURI().isPlatformResource()) {
            LinkedText known = texts.get(resource);
            if (known == null) {
                known = new LinkedText(session.getTransactionalEditingDomain(), resource);
                texts.put(resource, known);
                known.open();
            }
            return Optional.of(known);
        }
        return Optional.empty();
    }

    private Set<LinkedText> changed(ResourceSetChangeEvent event) {
        Set<LinkedText> changed = new LinkedHashSet<>();
        for (Notification each : event.getNotifications()) {
            if (each.getNotifier() instanceof EObject element && element.eResource() != null) {
                text(element.eResource()).ifPresent(changed::add);
            }
        }
        return changed;
    }

    @Override
    public boolean isAggregatePrecommitListener() {
        return true;
    }

    @Override
    public Command transactionAboutToCommit(ResourceSetChangeEvent event) throws RollbackException {
        for (LinkedText each : changed(event)) {
            try {
                each.settle();
            } catch (RefusedEdit refused) {
                throw new RollbackException(Status.error(refused.getMessage(), new Refusal(refused.getMessage())));
            }
        }
        return null;
    }

    @Override
    public void resourceSetChanged(ResourceSetChangeEvent event) {
        follow();
        changed(event).forEach(LinkedText::show);
    }

    @Override
    public void close() {
        session.getTransactionalEditingDomain().removeResourceSetListener(this);
        FileBuffers.getTextFileBufferManager().removeFileBufferListener(buffers);
        texts.values().forEach(LinkedText::close);
        texts.clear();
    }
}
