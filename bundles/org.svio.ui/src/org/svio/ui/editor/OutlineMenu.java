package org.svio.ui.editor;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.ui.texteditor.ITextEditor;
import org.svio.ui.launch.SimulationShortcut;

/** The menu of the outline: runs the experiment that is chosen, or all where none is. */
final class OutlineMenu {

    private final TreeViewer tree;
    private final ITextEditor editor;

    private OutlineMenu(TreeViewer tree, ITextEditor editor) {
        this.tree = tree;
        this.editor = editor;
    }

    static MenuManager install(TreeViewer tree, ITextEditor editor) {
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(new OutlineMenu(tree, editor)::fill);
        tree.getControl().setMenu(menu.createContextMenu(tree.getControl()));
        return menu;
    }

    private void fill(IMenuManager menu) {
        IFile file = Adapters.adapt(editor.getEditorInput(), IFile.class);
        if (file == null) {
            return; // a file of the library
        }
        String experiment = experiment(tree.getStructuredSelection().getFirstElement());
        if (experiment == null) {
            menu.add(action("Run all experiments", () -> SimulationShortcut.run(file)));
        } else {
            menu.add(action("Run experiment " + experiment, () -> SimulationShortcut.run(file, experiment)));
        }
    }

    private static Action action(String text, Runnable work) {
        return new Action(text) {
            @Override
            public void run() {
                work.run();
            }
        };
    }

    /** The name of the experiment that an element is or is in, or null. */
    private static String experiment(Object element) {
        for (OutlineElement each = (OutlineElement) element; each != null; each = each.parent()) {
            if (each.node().kind().equals("experiment")) {
                return each.node().label();
            }
        }
        return null;
    }
}
