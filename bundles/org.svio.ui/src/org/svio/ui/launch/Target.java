package org.svio.ui.launch;

import java.util.List;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.eclipse.debug.core.ILaunchConfigurationWorkingCopy;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.svio.dsl.ide.Snapshot;
import org.svio.model.Experiment;
import org.svio.ui.editor.LiveModel;

/**
 * What a shortcut runs.
 *
 * @param experiments their names; empty for all
 */
record Target(IFile file, List<String> experiments) {

    /** The file that is selected, or the experiment of the editor's text that is. */
    static Optional<Target> of(ISelection selection) {
        if (!(selection instanceof IStructuredSelection structured) || structured.size() != 1) {
            return Optional.empty();
        }
        return Optional.ofNullable(SimulationShortcut.modelFile(structured.getFirstElement()))
                .map(file -> new Target(file, named(structured.getFirstElement())));
    }

    /** The experiment at the cursor, or all. */
    static Optional<Target> of(IEditorPart editor) {
        return Optional.ofNullable(SimulationShortcut.modelFile(editor.getEditorInput()))
                .map(file -> new Target(file, atCursor(editor)));
    }

    private static List<String> named(Object element) {
        Experiment experiment = Adapters.adapt(element, Experiment.class);
        return experiment == null ? List.of() : List.of(experiment.getName());
    }

    /** Asks the state that was parsed last: an editor must not wait for its model. */
    private static List<String> atCursor(IEditorPart editor) {
        ITextEditor text = Adapters.adapt(editor, ITextEditor.class);
        if (text == null || !(text.getSelectionProvider().getSelection() instanceof ITextSelection cursor)) {
            return List.of();
        }
        IDocument document = text.getDocumentProvider().getDocument(editor.getEditorInput());
        return LiveModel.of(document).flatMap(LiveModel::latest).flatMap(Target::declarations)
                .map(all -> all.stream().filter(each -> isAt(each, cursor)).map(Experiment::getName).toList())
                .orElse(List.of());
    }

    private static Optional<List<Experiment>> declarations(Snapshot snapshot) {
        return Optional.ofNullable(snapshot.document()).map(document -> document.getDeclarations().stream()
                .filter(Experiment.class::isInstance).map(Experiment.class::cast).toList());
    }

    private static boolean isAt(EObject element, ITextSelection cursor) {
        INode node = NodeModelUtils.getNode(element);
        return node != null && cursor.getOffset() >= node.getOffset() && cursor.getOffset() <= node.getEndOffset();
    }

    /** A name for its configuration. */
    String name() {
        return experiments.isEmpty() ? file.getName() : file.getName() + " " + String.join(" ", experiments);
    }

    /** Whether a configuration is about the same. */
    boolean isOf(ILaunchConfiguration configuration) throws CoreException {
        return configuration.getAttribute(LaunchSettings.FILE, "").equals(path())
                && configuration.getAttribute(LaunchSettings.EXPERIMENTS, List.of()).equals(experiments);
    }

    /** Makes a configuration about this. */
    void applyTo(ILaunchConfigurationWorkingCopy configuration) {
        configuration.setAttribute(LaunchSettings.FILE, path());
        if (!experiments.isEmpty()) {
            configuration.setAttribute(LaunchSettings.EXPERIMENTS, experiments);
        }
        configuration.setMappedResources(new IResource[] {file});
    }

    private String path() {
        return file.getFullPath().toPortableString();
    }
}
