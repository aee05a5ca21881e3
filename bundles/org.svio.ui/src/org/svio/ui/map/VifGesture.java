package org.svio.ui.map;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.svio.draw.scene.Box;
import org.svio.draw.scene.BoxKind;
import org.svio.dsl.ide.remap.VifDrag;
import org.svio.dsl.patch.RefusedEdit;
import org.svio.ui.editor.LiveModel;

/** One VIF held by the mouse. Finds out in the background where it may go, and what a drop does to the text. */
final class VifGesture {

    private static final Set<BoxKind> TARGETS = Set.of(BoxKind.PROCESSOR, BoxKind.STRAND, BoxKind.DEVICE, BoxKind.PORT,
            BoxKind.DRIVER_DOMAIN, BoxKind.VIRTUAL_CPU);

    private final LiveModel model;
    private final PlatformPicture picture;
    private final String vif;
    private final Runnable onKnown;
    private final Map<String, Optional<String>> obstacles = new ConcurrentHashMap<>();
    private final Job asking;
    private volatile VifDrag drag;
    private volatile String refusal;

    /** Takes the VIF of a box up; tells, in the background, of everything that becomes known. */
    VifGesture(LiveModel model, PlatformPicture picture, Box box, Runnable onKnown) {
        this.model = model;
        this.picture = picture;
        this.vif = box.id();
        this.onKnown = onKnown;
        asking = Job.createSystem("Where may the VIF go", this::ask);
        asking.setPriority(Job.INTERACTIVE);
        if (picture.members().getOrDefault(box.id(), List.of()).size() != 1) {
            refusal = box.id() + " stands for several VIFs: change their line in the text";
        } else if (picture.subject().mapping() == null) {
            refusal = "Choose a mapping above: the picture shows none in which " + vif + " could move";
        } else {
            asking.schedule();
        }
    }

    String vif() {
        return vif;
    }

    /** The state of the text that is dragged over. */
    String text() {
        return picture.text();
    }

    private IStatus ask(IProgressMonitor monitor) {
        try {
            if (drag == null) {
                drag = VifDrag.of(LiveModel.language(), picture.text(), model.file(), picture.subject().mapping(), vif);
            }
            String host = vif.substring(0, vif.indexOf('.') < 0 ? vif.length() : vif.indexOf('.'));
            for (Box box : picture.scene().boxes()) {
                if (monitor.isCanceled()) {
                    return Status.CANCEL_STATUS;
                }
                if (isTarget(box) && box.id().startsWith(host + ".") && !obstacles.containsKey(box.id())) {
                    obstacles.put(box.id(), drag.obstacle(box.id()));
                    onKnown.run();
                }
            }
        } catch (RefusedEdit refused) {
            refusal = refused.getMessage();
        } catch (RuntimeException broken) {
            ILog.of(VifGesture.class).error("The text could not be read for moving " + vif, broken);
            refusal = "The text cannot be changed from here now; see the error log";
        }
        onKnown.run();
        return Status.OK_STATUS;
    }

    private boolean isTarget(Box box) {
        return TARGETS.contains(box.kind()) && picture.members().getOrDefault(box.id(), List.of()).size() == 1;
    }

    /** Why nothing can be dropped at all; empty where it can. */
    Optional<String> refusal() {
        return Optional.ofNullable(refusal);
    }

    /** The boxes it may be dropped on, as far as they are known. */
    Set<String> allowed() {
        Map<String, Optional<String>> known = new HashMap<>(obstacles);
        known.values().removeIf(Optional::isPresent);
        return Set.copyOf(known.keySet());
    }

    /** Of the box under the pointer and those around it, the innermost that can take the VIF, else the innermost. */
    Optional<Box> target(Optional<Box> under) {
        List<Box> around = new ArrayList<>();
        for (Box box = under.orElse(null); box != null; box = parent(box)) {
            around.add(box);
        }
        return around.stream().filter(box -> isAllowed(box.id())).findFirst()
                .or(() -> under.filter(box -> !box.id().equals(vif) && !vif.startsWith(box.id() + ".")));
    }

    private Box parent(Box box) {
        return box.parent() == null ? null : picture.box(box.parent()).orElse(null);
    }

    boolean isAllowed(String target) {
        return obstacles.getOrDefault(target, Optional.of("")).isEmpty();
    }

    /** Why a box cannot take the VIF, as a sentence; empty where it can or nobody knows yet. */
    Optional<String> obstacle(Box target) {
        if (refusal != null) {
            return Optional.of(refusal);
        }
        if (!isTarget(target)) {
            return Optional.of(target.vector() ? target.id() + " are several: drop " + vif + " on one of them"
                    : target.id() + " does no work of a VIF: drop it on a driver domain, a core, a device or one of its"
                    + " contexts");
        }
        String host = vif.contains(".") ? vif.substring(0, vif.indexOf('.')) : vif;
        if (!target.id().startsWith(host + ".")) {
            return Optional.of(target.id() + " is not on the host of " + vif + "; a VIF is served on its own host");
        }
        return obstacles.getOrDefault(target.id(), Optional.empty());
    }

    /** Drops the VIF, in the background; hands over the change, or a sentence why there is none. */
    void drop(String target, Consumer<VifDrag.Drop> changed, BiConsumer<String, String> refused) {
        Job dropping = Job.createSystem("Move " + vif, monitor -> {
            try {
                if (refusal == null && drag == null) {
                    asking.join();
                }
                if (refusal != null) {
                    refused.accept(target, refusal);
                } else {
                    changed.accept(drag.drop(target));
                }
            } catch (RefusedEdit no) {
                refused.accept(target, no.getMessage());
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            } catch (RuntimeException broken) {
                ILog.of(VifGesture.class).error("Moving " + vif + " to " + target + " failed", broken);
                refused.accept(target, "The text could not be changed; see the error log");
            }
        });
        dropping.setPriority(Job.INTERACTIVE);
        dropping.schedule();
    }

    /** Lets go. */
    void end() {
        asking.cancel();
    }
}
