package org.svio.ui.editor;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
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
    private ITextViewer viewer;
    private NameColouring names;

    /** Made by the platform for each viewer. */
    public SvioColouring() {
        WordColouring words = new WordColouring();
        setDamager(words, IDocument.DEFAULT_CONTENT_TYPE);
        setRepairer(words, IDocument.DEFAULT_CONTENT_TYPE);
    }

    @Override
    public void install(ITextViewer shown) {
        viewer = shown;
        names = new NameColouring(shown);
        super.install(shown);
        names.install();
        EditorHelp.install(shown);
        PlatformUI.getWorkbench().getThemeManager().addPropertyChangeListener(themeChange);
    }

    @Override
    public void uninstall() {
        PlatformUI.getWorkbench().getThemeManager().removePropertyChangeListener(themeChange);
        if (names != null) {
            names.uninstall();
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
