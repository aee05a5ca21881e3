package org.svio.design.session;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.sirius.business.api.session.SavingPolicy;
import org.svio.design.internal.Refusal;

/**
 * Saves open texts together with the session. A text that cannot be read is saved as it was typed; its model is not.
 */
final class LinkedSaving implements SavingPolicy {

    private final TextLink link;
    private final SavingPolicy next;

    LinkedSaving(TextLink link, SavingPolicy next) {
        this.link = link;
        this.next = next;
    }

    @Override
    public Collection<Resource> save(Iterable<Resource> resources, Map<?, ?> options, IProgressMonitor monitor) {
        List<Resource> rest = new ArrayList<>();
        for (Resource each : resources) {
            Optional<LinkedText> text = link.text(each);
            text.ifPresent(open -> commit(open, monitor));
            if (text.isEmpty() || !text.get().isUnread()) {
                rest.add(each);
            }
        }
        return next.save(rest, options, monitor);
    }

    private static void commit(LinkedText text, IProgressMonitor monitor) {
        try {
            text.commit(monitor);
        } catch (CoreException failed) {
            throw new Refusal(text.file().getName() + " cannot be saved: " + failed.getMessage(), failed);
        }
    }
}
