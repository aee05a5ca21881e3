package org.svio.design.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.core.resources.IFile;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.gef.EditPart;
import org.eclipse.gmf.runtime.notation.View;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.sirius.business.api.session.Session;
import org.eclipse.sirius.diagram.DDiagram;
import org.eclipse.sirius.ui.business.api.dialect.DialectEditor;
import org.eclipse.sirius.ui.business.api.dialect.DialectUIManager;
import org.eclipse.sirius.viewpoint.DRepresentationElement;
import org.eclipse.sirius.viewpoint.DSemanticDecorator;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.texteditor.ITextEditor;
import org.svio.dsl.patch.ModelText;

/** What is selected in a diagram is selected in the open text, and the other way; the focus stays where it is. */
final class SelectionLink implements SessionCompanion {

    private final Session session;
    private final List<IWorkbenchWindow> windows;
    private final ISelectionListener listener = this::selected;
    private boolean following;

    SelectionLink(Session session) {
        this.session = session;
        this.windows = List.of(PlatformUI.getWorkbench().getWorkbenchWindows());
        windows.forEach(each -> each.getSelectionService().addPostSelectionListener(listener));
    }

    @Override
    public void close() {
        windows.forEach(each -> each.getSelectionService().removePostSelectionListener(listener));
    }

    private void selected(IWorkbenchPart part, ISelection selection) {
        if (following) {
            return;
        }
        following = true;
        try {
            if (part instanceof DialectEditor && selection instanceof IStructuredSelection chosen) {
                inText(part.getSite().getPage(), element(chosen.getFirstElement()));
            } else if (selection instanceof ITextSelection caret && part instanceof IEditorPart editor
                    && editor.getEditorInput().getAdapter(IFile.class) instanceof IFile file) {
                inDiagrams(part.getSite().getPage(), file, caret.getOffset());
            }
        } finally {
            following = false;
        }
    }

    private static EObject element(Object selected) {
        Object shown = selected instanceof EditPart part ? part.getModel() : selected;
        Object view = shown instanceof View node ? node.getElement() : shown;
        return view instanceof DSemanticDecorator decorator ? decorator.getTarget() : null;
    }

    private void inText(IWorkbenchPage page, EObject element) {
        if (element == null || !(element.eResource() instanceof ModelText text)) {
            return;
        }
        String path = element.eResource().getURI().toPlatformString(true);
        for (IEditorReference each : page.getEditorReferences()) {
            IEditorPart editor = each.getEditor(false);
            ITextEditor found = editor == null ? null : editor.getAdapter(ITextEditor.class);
            if (found != null && found.getEditorInput().getAdapter(IFile.class) instanceof IFile file
                    && file.getFullPath().toString().equals(path)) {
                text.place(element).ifPresent(place -> found.selectAndReveal(place.offset(), place.length()));
            }
        }
    }

    private void inDiagrams(IWorkbenchPage page, IFile file, int offset) {
        Optional<EObject> found = texts().filter(each -> file.getFullPath().toString()
                .equals(((Resource) each).getURI().toPlatformString(true))).findFirst()
                .flatMap(each -> each.elementAt(offset));
        for (IEditorReference each : page.getEditorReferences()) {
            if (each.getEditor(false) instanceof DialectEditor editor
                    && editor.getRepresentation() instanceof DDiagram diagram) {
                found.ifPresent(element -> show(editor, diagram, element));
            }
        }
    }

    private Stream<ModelText> texts() {
        return session.getTransactionalEditingDomain().getResourceSet().getResources().stream()
                .filter(ModelText.class::isInstance).map(ModelText.class::cast);
    }

    /** Selects the views of the innermost element around the caret that has any in the diagram. */
    private static void show(DialectEditor editor, DDiagram diagram, EObject element) {
        for (EObject each = element; each != null; each = each.eContainer()) {
            List<DRepresentationElement> views = new ArrayList<>();
            for (DRepresentationElement view : diagram.getDiagramElements()) {
                if (view.getTarget() == each) {
                    views.add(view);
                }
            }
            if (!views.isEmpty()) {
                DialectUIManager.INSTANCE.setSelection(editor, views);
                return;
            }
        }
    }
}
