package org.svio.ui.editor;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.TextPresentation;
import org.eclipse.jface.text.presentation.PresentationReconciler;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.themes.IThemeManager;
import org.svio.ui.help.EditorHelp;

/** The colours of a text: of its words at once while typing, of its names as soon as the model is known. */
public final class SvioColouring extends PresentationReconciler {

    private final IPropertyChangeListener themeChange = event -> {
        if (event.getProperty().startsWith(SvioColours.PREFIX)
                || event.getProperty().equals(IThemeManager.CHANGE_CURRENT_THEME)) {
            repaint();
        }
    };
    private final WordColouring words = new WordColouring();
    private ITextViewer viewer;
    private NameColouring names;
    private PendingPaint pending;

    /** Made by the platform for each viewer. */
    public SvioColouring() {
        setDamager(words, IDocument.DEFAULT_CONTENT_TYPE);
        setRepairer(words, IDocument.DEFAULT_CONTENT_TYPE);
    }

    @Override
    public void install(ITextViewer shown) {
        viewer = shown;
        pending = new PendingPaint(shown);
        words.setPending(pending);
        names = new NameColouring(shown, pending);
        super.install(shown);
        names.install();
        EditorHelp.install(shown);
        PlatformUI.getWorkbench().getThemeManager().addPropertyChangeListener(themeChange);
    }

    @Override
    protected TextPresentation createPresentation(IRegion damage, IDocument document) {
        return super.createPresentation(pending.first(damage), document);
    }

    @Override
    public void uninstall() {
        PlatformUI.getWorkbench().getThemeManager().removePropertyChangeListener(themeChange);
        if (names != null) {
            names.uninstall();
            pending.clear();
        }
        super.uninstall();
    }

    private void repaint() {
        if (viewer.getTextWidget() != null && !viewer.getTextWidget().isDisposed()) {
            viewer.getTextWidget().getDisplay().asyncExec(() -> {
                if (viewer.getTextWidget() != null && !viewer.getTextWidget().isDisposed()) {
                    viewer.invalidateTextPresentation();
                }
            });
        }
    }
}
