package org.svio.ui.editor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.IEclipsePreferences.IPreferenceChangeListener;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentExtension4;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.reconciler.IReconciler;
import org.eclipse.jface.text.reconciler.IReconcilingStrategy;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModelExtension;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.svio.dsl.ide.TextRange;
import org.svio.dsl.ide.names.Mention;
import org.svio.dsl.ide.names.Mentions;

/** Marks where else the element at the caret is named. The platform's button "Toggle highlight" turns it off. */
public final class SvioOccurrences implements IReconciler {

    private static final String MARK = "org.eclipse.ui.genericeditor.text";
    private static final String PREFERENCES = "org.eclipse.ui.genericeditor";
    private static final String TOGGLE = "org.eclipse.ui.genericeditor.togglehighlight";

    private final ISelectionChangedListener caretMoved = this::caretMoved;
    private final IPreferenceChangeListener toggled = this::toggled;
    private final Runnable namesFound = this::namesFound;
    private ISourceViewer viewer;
    private LiveNames names;
    private Annotation[] marked = new Annotation[0];
    private int caret;

    @Override
    public void install(ITextViewer shown) {
        viewer = shown instanceof ISourceViewer source ? source : null;
        if (shown.getSelectionProvider() instanceof IPostSelectionProvider selections) {
            selections.addPostSelectionChangedListener(caretMoved);
        }
        preferences().addPreferenceChangeListener(toggled);
    }

    @Override
    public void uninstall() {
        preferences().removePreferenceChangeListener(toggled);
        if (viewer != null && viewer.getSelectionProvider() instanceof IPostSelectionProvider selections) {
            selections.removePostSelectionChangedListener(caretMoved);
        }
        if (names != null) {
            names.removeListener(namesFound);
        }
    }

    @Override
    public IReconcilingStrategy getReconcilingStrategy(String contentType) {
        return null; // it follows the caret and the model, not the text
    }

    private static IEclipsePreferences preferences() {
        return InstanceScope.INSTANCE.getNode(PREFERENCES);
    }

    private void toggled(IEclipsePreferences.PreferenceChangeEvent event) {
        if (event.getKey().equals(TOGGLE)) {
            namesFound();
        }
    }

    private void namesFound() {
        if (viewer != null && viewer.getTextWidget() != null && !viewer.getTextWidget().isDisposed()) {
            viewer.getTextWidget().getDisplay().asyncExec(this::mark);
        }
    }

    private void caretMoved(SelectionChangedEvent event) {
        if (event.getSelection() instanceof ITextSelection selection) {
            caret = selection.getOffset();
            mark();
        }
    }

    private void mark() {
        if (viewer == null || viewer.getTextWidget() == null || viewer.getTextWidget().isDisposed()
                || viewer.getDocument() == null
                || !(viewer.getAnnotationModel() instanceof IAnnotationModelExtension model)) {
            return;
        }
        attach();
        Map<Annotation, Position> marks = new HashMap<>();
        if (preferences().getBoolean(TOGGLE, true)) {
            for (Mention each : occurrences()) {
                TextRange range = each.range();
                marks.put(new Annotation(MARK, false, each.role() == Mention.Role.DECLARATION
                        ? "Declaration of " + each.name() : "Mention of " + each.name()),
                        new Position(range.offset(), range.length()));
            }
        }
        if (marked.length > 0 || !marks.isEmpty()) {
            model.replaceAnnotations(marked, marks);
            marked = marks.keySet().toArray(Annotation[]::new);
        }
    }

    private void attach() {
        if (names == null) {
            LiveNames.of(viewer.getDocument()).ifPresent(found -> {
                names = found;
                found.addListener(namesFound);
            });
        }
    }

    private List<Mention> occurrences() {
        IDocument document = viewer.getDocument();
        if (names == null || !names.isOf(((IDocumentExtension4) document).getModificationStamp())) {
            return List.of();
        }
        Mentions mentions = names.mentions();
        return mentions.at(caret).map(mentions::same).orElse(List.of());
    }
}
