package org.svio.ui.editor;

import java.util.ArrayDeque;
import java.util.Deque;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.ITextViewerExtension2;
import org.eclipse.jface.text.Region;

/**
 * What of a text is still to be painted. A large part is painted in slices, the one in view first, so that typing goes
 * on in between. On the user interface's thread.
 */
final class PendingPaint {

    private static final int SLICE = 6_000; // characters that take a few milliseconds

    private final ITextViewer viewer;
    private final Deque<Region> pending = new ArrayDeque<>();
    private boolean scheduled;

    PendingPaint(ITextViewer viewer) {
        this.viewer = viewer;
    }

    /** The slice of a part to paint now; the rest follows by itself. */
    IRegion first(IRegion part) {
        if (part.getLength() <= SLICE) {
            return part;
        }
        int end = part.getOffset() + part.getLength();
        int top = viewer.getTextWidget() == null ? part.getOffset() : Math.max(0, viewer.getTopIndexStartOffset());
        int start = top >= part.getOffset() && top < end ? top : part.getOffset();
        int stop = Math.min(start + SLICE, end);
        add(stop, end);
        add(part.getOffset(), start);
        return new Region(start, stop - start);
    }

    /** The text changes while some of it waits. */
    void shift(int offset, int removed, int inserted) {
        int count = pending.size();
        for (int i = 0; i < count; i++) {
            Region each = pending.poll();
            int start = each.getOffset() > offset ? Math.max(offset, each.getOffset() + inserted - removed)
                    : each.getOffset();
            int end = each.getOffset() + each.getLength() > offset
                    ? Math.max(offset + inserted, each.getOffset() + each.getLength() + inserted - removed)
                    : each.getOffset() + each.getLength();
            pending.add(new Region(start, Math.max(0, end - start)));
        }
    }

    void clear() {
        pending.clear();
    }

    private void add(int from, int to) {
        if (to > from) {
            pending.add(new Region(from, to - from));
            schedule();
        }
    }

    private void schedule() {
        if (!scheduled && viewer.getTextWidget() != null && !viewer.getTextWidget().isDisposed()) {
            scheduled = true;
            viewer.getTextWidget().getDisplay().asyncExec(this::paint);
        }
    }

    private void paint() {
        scheduled = false;
        Region next = pending.poll();
        if (next == null || viewer.getTextWidget() == null || viewer.getTextWidget().isDisposed()
                || viewer.getDocument() == null) {
            return;
        }
        int end = Math.min(next.getOffset() + next.getLength(), viewer.getDocument().getLength());
        int stop = Math.min(next.getOffset() + SLICE, end);
        if (stop > next.getOffset()) {
            if (stop < end) {
                pending.addFirst(new Region(stop, end - stop));
            }
            ((ITextViewerExtension2) viewer).invalidateTextPresentation(next.getOffset(), stop - next.getOffset());
        }
        if (!pending.isEmpty()) {
            schedule();
        }
    }
}
