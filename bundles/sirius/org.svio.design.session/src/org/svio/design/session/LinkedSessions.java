package org.svio.design.session;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.eclipse.sirius.business.api.session.Session;
import org.eclipse.sirius.business.api.session.SessionListener;
import org.eclipse.sirius.business.api.session.SessionManagerListener;
import org.eclipse.ui.PlatformUI;

/** Gives every session its companions when it opens and closes them when it closes. Sirius makes one of these. */
public final class LinkedSessions extends SessionManagerListener.Stub {

    /** What a session gets while it is open; made and closed on the thread that opens and closes the session. */
    private static final List<Function<Session, SessionCompanion>> COMPANIONS =
            List.of(TextLink::new, SelectionLink::new);

    private final Map<Session, List<SessionCompanion>> companions = new HashMap<>();

    @Override
    public void notify(Session session, int event) {
        if (event == SessionListener.OPENED && PlatformUI.isWorkbenchRunning()) {
            companions.computeIfAbsent(session,
                    opened -> COMPANIONS.stream().map(each -> each.apply(opened)).toList());
        } else if (event == SessionListener.CLOSING) {
            close(session);
        }
    }

    @Override
    public void notifyRemoveSession(Session session) {
        close(session);
    }

    private void close(Session session) {
        List<SessionCompanion> known = companions.remove(session);
        if (known != null) {
            known.forEach(SessionCompanion::close);
        }
    }
}
