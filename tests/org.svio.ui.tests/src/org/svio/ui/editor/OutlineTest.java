package org.svio.ui.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.views.contentoutline.ContentOutline;
import org.junit.jupiter.api.Test;
import org.svio.ui.testing.Workbench;

class OutlineTest {

    @Test
    void theOutlineShowsTheElementsAndGoesToThem() throws PartInitException {
        EditorFixture paper = EditorFixture.openPaper("outline");
        ContentOutline view = (ContentOutline) Workbench.page().showView(IPageLayout.ID_OUTLINE);
        Workbench.page().activate(paper.editor);
        Workbench.until("outline filled", () -> tree(view) != null && tree(view).getItemCount() == 4);
        Workbench.during(Duration.ofMillis(300));
        Workbench.picture("editor-outline");

        List<String> roots = Arrays.stream(tree(view).getItems()).map(TreeItem::getText).toList();
        assertEquals(List.of("onHost  of testbed2006", "onDevice  of testbed2006", "throughput  on testbed2006",
                "latency  on testbed2006"), roots);

        TreeItem latency = tree(view).getItem(3);
        tree(view).setFocus();
        tree(view).select(latency);
        Event event = new Event();
        event.item = latency;
        tree(view).notifyListeners(SWT.Selection, event);
        Workbench.until("declaration selected", () -> selection(paper).getText().equals("latency"));

        paper.caret("iperf from", 0);
        paper.text().notifyListeners(SWT.KeyUp, new Event());
        Workbench.until("outline follows", () -> tree(view).getSelectionCount() == 1
                && tree(view).getSelection()[0].getText().startsWith("iperf"));
        paper.close();
    }

    private static ITextSelection selection(EditorFixture fixture) {
        return (ITextSelection) fixture.editor.getSelectionProvider().getSelection();
    }

    private static Tree tree(ContentOutline view) {
        return view.getCurrentPage() != null && view.getCurrentPage().getControl() instanceof Tree tree
                && !tree.isDisposed() ? tree : null;
    }
}
