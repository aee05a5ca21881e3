package org.svio.design.session;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.sirius.business.api.session.ReloadingPolicy;
import org.eclipse.sirius.business.api.session.Session;
import org.eclipse.sirius.common.tools.api.resource.ResourceSetSync.ResourceStatus;
import org.eclipse.ui.PlatformUI;

/** Has files of the language merged instead of reloaded; everything else is as it was. */
final class LinkedReloading implements ReloadingPolicy {

    private final TextLink link;
    private final ReloadingPolicy next;

    LinkedReloading(TextLink link, ReloadingPolicy next) {
        this.link = link;
        this.next = next;
    }

    @Override
    public List<Action> getActions(Session session, Resource resource, ResourceStatus status) {
        Optional<LinkedText> text = link.text(resource);
        boolean changed = status == ResourceStatus.EXTERNAL_CHANGED || status == ResourceStatus.CONFLICTING_CHANGED;
        if (text.isEmpty() || !changed) {
            return next.getActions(session, resource, status);
        }
        PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
            if (session.isOpen() && text.get().file().exists()) {
                text.get().changedOnDisk();
            }
        });
        return List.of();
    }
}
