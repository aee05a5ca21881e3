package org.svio.ui.editor;

import java.util.List;
import org.eclipse.jface.viewers.ITreeContentProvider;

/** The tree of the outline. */
final class OutlineContent implements ITreeContentProvider {

    @Override
    public Object[] getElements(Object input) {
        return ((List<?>) input).toArray();
    }

    @Override
    public Object[] getChildren(Object parent) {
        return ((OutlineElement) parent).children().toArray();
    }

    @Override
    public Object getParent(Object element) {
        return ((OutlineElement) element).parent();
    }

    @Override
    public boolean hasChildren(Object element) {
        return !((OutlineElement) element).node().children().isEmpty();
    }
}
