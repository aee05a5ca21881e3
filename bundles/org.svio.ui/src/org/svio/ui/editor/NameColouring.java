package org.svio.ui.editor;

import java.util.List;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentExtension4;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextInputListener;
import org.eclipse.jface.text.ITextPresentationListener;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.ITextViewerExtension2;
import org.eclipse.jface.text.ITextViewerExtension4;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.TextAttribute;
import org.eclipse.jface.text.TextPresentation;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.widgets.Display;
import org.svio.dsl.ide.names.Mention;

/** Colours of names by what they mean. They move with the text until the model has caught up with it. */
final class NameColouring implements ITextPresentationListener, ITextInputListener, IDocumentListener {

    private final ITextViewer viewer;
    private final PendingPaint pending;
    private final Runnable update = this::namesFound;
    private IDocument document;
    private LiveNames names;
    private PaintedNames painted = PaintedNames.NONE;

    NameColouring(ITextViewer viewer, PendingPaint pending) {
        this.viewer = viewer;
        this.pending = pending;
    }

    void install() {
        ((ITextViewerExtension4) viewer).addTextPresentationListener(this);
        viewer.addTextInputListener(this);
        inputDocumentChanged(null, viewer.getDocument());
    }

    void uninstall() {
        inputDocumentChanged(document, null);
        viewer.removeTextInputListener(this);
        ((ITextViewerExtension4) viewer).removeTextPresentationListener(this);
    }

    @Override
    public void inputDocumentAboutToBeChanged(IDocument before, IDocument after) {
        // only what it becomes matters
    }

    @Override
    public void inputDocumentChanged(IDocument before, IDocument after) {
        if (document != null) {
            document.removeDocumentListener(this);
        }
        if (names != null) {
            names.removeListener(update);
            names = null;
        }
        painted = PaintedNames.NONE;
        document = after;
        if (after != null) {
            after.addDocumentListener(this);
            attach();
            if (names == null && Display.getCurrent() != null) {
                Display.getCurrent().asyncExec(this::attach); // a file of the library has its model once it is open
            }
        }
    }

    private void attach() {
        if (names == null) {
            LiveNames.of(document).ifPresent(found -> {
                names = found;
                found.addListener(update);
                namesFound();
            });
        }
    }

    @Override
    public void documentAboutToBeChanged(DocumentEvent event) {
        int inserted = event.getText() == null ? 0 : event.getText().length();
        painted = painted.shifted(event.getOffset(), event.getLength(), inserted);
    }

    @Override
    public void documentChanged(DocumentEvent event) {
        // the names have moved already
    }

    @Override
    public void applyTextPresentation(TextPresentation presentation) {
        IRegion extent = presentation.getExtent();
        if (extent == null) {
            return;
        }
        List<Mention> inside = painted.within(extent.getOffset(), extent.getOffset() + extent.getLength());
        if (inside.isEmpty()) {
            return;
        }
        StyleRange[] styles = new StyleRange[inside.size()];
        for (int i = 0; i < styles.length; i++) {
            Mention mention = inside.get(i);
            TextAttribute look = SvioColours.of(mention);
            styles[i] = new StyleRange(mention.range().offset(), mention.range().length(), look.getForeground(), null,
                    look.getStyle());
        }
        presentation.replaceStyleRanges(styles);
    }

    private void namesFound() {
        if (viewer.getTextWidget() != null && !viewer.getTextWidget().isDisposed()) {
            viewer.getTextWidget().getDisplay().asyncExec(this::paint);
        }
    }

    private void paint() {
        if (names == null || document == null || viewer.getTextWidget() == null
                || viewer.getTextWidget().isDisposed()
                || !names.isOf(((IDocumentExtension4) document).getModificationStamp())) {
            return;
        }
        PaintedNames next = PaintedNames.of(names.mentions());
        IRegion changed = painted.difference(next);
        painted = next;
        if (changed != null) {
            int end = Math.min(changed.getOffset() + changed.getLength(), document.getLength());
            if (end > changed.getOffset()) {
                IRegion first = pending.first(new Region(changed.getOffset(), end - changed.getOffset()));
                ((ITextViewerExtension2) viewer).invalidateTextPresentation(first.getOffset(), first.getLength());
            }
        }
    }
}
