package org.svio.ui.map;

import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.svio.draw.scene.Box;
import org.svio.draw.scene.BoxKind;

/**
 * Mouse and keys over a map: the wheel scrolls, with Ctrl it zooms; dragging a VIF moves it, dragging anything else
 * moves the picture; the arrow keys scroll, + and - zoom, 0 fits, Escape ends a drag.
 */
final class MapMouse {

    private static final double STEP = 1.15;
    private static final double SCROLL = 48;
    private static final int SLACK = 4;

    /** What the mouse asks for. */
    interface Wishes {

        /** Select a box; nothing where empty. */
        void select(Optional<Box> box);

        /** Open the declaration of a box. */
        void open(Box box);

        /** Begin to drag a VIF. */
        void drag(Box vif);

        /** The VIF is over a place now. */
        void over(Optional<Box> target, int x, int y);

        /** The VIF is let go. */
        void drop(Optional<Box> target);

        /** The drag has come to nothing. */
        void cancel();

        /** What is written about a box where the pointer rests. */
        String tooltip(Box box);
    }

    private final MapCanvas canvas;
    private final Wishes wishes;
    private Point pressed;
    private Point last;
    private boolean dragging;
    private boolean panning;

    MapMouse(MapCanvas canvas, Wishes wishes) {
        this.canvas = canvas;
        this.wishes = wishes;
        canvas.addListener(SWT.MouseDown, this::down);
        canvas.addListener(SWT.MouseMove, this::move);
        canvas.addListener(SWT.MouseUp, this::up);
        canvas.addListener(SWT.MouseDoubleClick, event -> canvas.boxAt(event.x, event.y).ifPresent(wishes::open));
        canvas.addListener(SWT.MouseVerticalWheel, event -> wheel(event, 0, event.count));
        canvas.addListener(SWT.MouseHorizontalWheel, event -> wheel(event, event.count, 0));
        canvas.addListener(SWT.MouseExit, event -> canvas.hover(null));
        canvas.addListener(SWT.KeyDown, this::key);
    }

    private void down(Event event) {
        canvas.setFocus();
        if (event.button == 1 || event.button == 2) {
            pressed = new Point(event.x, event.y);
            last = pressed;
        }
    }

    private void move(Event event) {
        if (pressed == null) {
            hover(event);
            return;
        }
        if (!dragging && !panning && Math.hypot(event.x - pressed.x, event.y - pressed.y) > SLACK) {
            Optional<Box> vif = canvas.boxAt(pressed.x, pressed.y).filter(box -> box.kind() == BoxKind.VIF);
            dragging = vif.isPresent() && (event.stateMask & SWT.BUTTON2) == 0;
            panning = !dragging;
            canvas.setCursor(event.display.getSystemCursor(dragging ? SWT.CURSOR_HAND : SWT.CURSOR_SIZEALL));
            if (dragging) {
                canvas.setToolTipText(null);
                wishes.drag(vif.get());
            }
        }
        if (dragging) {
            wishes.over(canvas.boxAt(event.x, event.y), event.x, event.y);
        } else if (panning) {
            canvas.pan(event.x - last.x, event.y - last.y);
        }
        last = new Point(event.x, event.y);
    }

    private void hover(Event event) {
        Box box = canvas.boxAt(event.x, event.y).orElse(null);
        canvas.hover(box);
        String text = box == null ? null : wishes.tooltip(box);
        if (text == null ? canvas.getToolTipText() != null : !text.equals(canvas.getToolTipText())) {
            canvas.setToolTipText(text);
        }
    }

    private void up(Event event) {
        if (pressed == null) {
            return;
        }
        boolean wasDragging = dragging;
        boolean wasPanning = panning;
        end();
        if (wasDragging) {
            wishes.drop(canvas.boxAt(event.x, event.y));
        } else if (!wasPanning) {
            wishes.select(canvas.boxAt(event.x, event.y));
        }
    }

    private void end() {
        pressed = null;
        dragging = false;
        panning = false;
        canvas.setCursor(null);
    }

    private void wheel(Event event, int across, int down) {
        if ((event.stateMask & SWT.MOD1) != 0) {
            canvas.zoom(Math.pow(STEP, Math.signum(down)), event.x, event.y);
        } else if ((event.stateMask & SWT.SHIFT) != 0) {
            canvas.pan(Math.signum(down) * SCROLL, 0);
        } else {
            canvas.pan(-Math.signum(across) * SCROLL, Math.signum(down) * SCROLL);
        }
    }

    private void key(Event event) {
        switch (event.keyCode) {
            case SWT.ESC -> {
                if (dragging) {
                    end();
                    wishes.cancel();
                }
            }
            case SWT.ARROW_LEFT -> canvas.pan(SCROLL, 0);
            case SWT.ARROW_RIGHT -> canvas.pan(-SCROLL, 0);
            case SWT.ARROW_UP -> canvas.pan(0, SCROLL);
            case SWT.ARROW_DOWN -> canvas.pan(0, -SCROLL);
            case '+', SWT.KEYPAD_ADD -> canvas.zoom(STEP);
            case '-', SWT.KEYPAD_SUBTRACT -> canvas.zoom(1 / STEP);
            case '0', SWT.KEYPAD_0 -> canvas.fit();
            default -> {
                // not ours
            }
        }
    }
}
