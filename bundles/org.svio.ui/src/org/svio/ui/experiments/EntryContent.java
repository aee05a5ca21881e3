package org.svio.ui.experiments;

import java.util.List;
import org.eclipse.jface.viewers.ITreeContentProvider;

/** The tree of a list of experiments. */
final class EntryContent implements ITreeContentProvider {

    @Override
    public Object[] getElements(Object input) {
        return ((List<?>) input).toArray();
    }

    @Override
    public Object[] getChildren(Object parent) {
        return ((Entry) parent).children().toArray();
    }

    @Override
    public Object getParent(Object element) {
        return ((Entry) element).parent();
    }

    @Override
    public boolean hasChildren(Object element) {
        return !((Entry) element).children().isEmpty();
    }
}
