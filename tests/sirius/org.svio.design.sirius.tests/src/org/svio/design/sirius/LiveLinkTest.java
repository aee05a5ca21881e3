package org.svio.design.sirius;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MPartSashContainerElement;
import org.eclipse.e4.ui.model.application.ui.basic.MPartStack;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.gmf.runtime.notation.Location;
import org.eclipse.gmf.runtime.notation.Node;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.sirius.diagram.DDiagram;
import org.eclipse.sirius.diagram.DDiagramElement;
import org.eclipse.sirius.diagram.ui.business.api.view.SiriusGMFHelper;
import org.eclipse.sirius.ui.business.api.dialect.DialectEditor;
import org.eclipse.sirius.ui.business.api.dialect.DialectUIManager;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.Test;
import org.svio.design.session.Conflict;
import org.svio.model.Platform;

/** A diagram and a text editor open on the same file see each other's edits at once. */
class LiveLinkTest {

    private static final String FILE = "small.svio";
    private static final int READING = 1500; // milliseconds, well above the pause before a text is read
    private static final String SMALL = """
            // Two machines and what is between them.
            platform small {
                host alpha {   // the left one
                    processor core { clock 2 GHz }
                    guest g { vcpu v0 on core  vif eth0 }
                }
                /* the right one */
                peer server { rate 1 Gbit/s }
                switch lan   { rate 1 Gbit/s }   // in the cellar
            }
            """;

    private interface Act {
        void on(Opened opened) throws Exception;
    }

    /** Both editors of the file. */
    private record Opened(Diagrams diagrams, Tools tools, DialectEditor diagram, ITextEditor editor,
            IDocument document) {

        /** Puts the text beside the diagram, as a user would drag it there. */
        void sideBySide() {
            MPart part = editor.getSite().getService(MPart.class);
            EModelService models = editor.getSite().getService(EModelService.class);
            MPartStack beside = models.createModelElement(MPartStack.class);
            MPartSashContainerElement stack = (MPartSashContainerElement) (MUIElement) part.getParent();
            beside.getChildren().add(part);
            models.insert(beside, stack, EModelService.RIGHT_OF, 0.5f);
            editor.getSite().getPage().activate(diagram);
            pause();
        }

        void replace(String before, String after) throws Exception {
            document.replace(document.get().indexOf(before), before.length(), after);
            pause();
        }
    }

    private static void pause() {
        long end = System.currentTimeMillis() + READING;
        while (System.currentTimeMillis() < end) {
            if (!Display.getCurrent().readAndDispatch()) {
                Thread.onSpinWait();
            }
        }
    }

    private static void open(Act act) throws Exception {
        try (Diagrams diagrams = Diagrams.empty()) {
            diagrams.write(FILE, SMALL);
            diagrams.load(FILE);
            DDiagram diagram = (DDiagram) diagrams.create("Platform",
                    diagrams.declared(FILE, "small", Platform.class));
            DialectEditor shown = (DialectEditor) diagrams.open(diagram);
            diagrams.save();
            IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
            ITextEditor editor = IDE.openEditor(page, file()).getAdapter(ITextEditor.class);
            pause();
            act.on(new Opened(diagrams, new Tools(diagrams, diagram), shown, editor,
                    editor.getDocumentProvider().getDocument(editor.getEditorInput())));
        }
    }

    private static IFile file() {
        return ResourcesPlugin.getWorkspace().getRoot().getProject("diagrams").getFile(FILE);
    }

    @Test
    void anEditOfTheDiagramChangesTheOpenTextAtOnceAndUndoGivesTheBytesBack() throws Exception {
        open(opened -> {
            opened.tools().rename(opened.tools().at("server"), "sink");

            assertEquals("peer sink { rate 1 Gbit/s }", Texts.only(SMALL, opened.document().get()));
            assertTrue(opened.editor().isDirty());

            opened.sideBySide();
            opened.diagrams().screen("live-link");
            opened.diagrams().undo();

            assertEquals(SMALL, opened.document().get());
        });
    }

    @Test
    void savingTheSessionSavesTheOpenText() throws Exception {
        open(opened -> {
            opened.tools().delete(opened.tools().at("lan"));
            opened.diagrams().save();

            assertFalse(opened.editor().isDirty());
            assertEquals(opened.document().get(), opened.diagrams().text(FILE));
            assertEquals(List.of("switch lan   { rate 1 Gbit/s }   // in the cellar"),
                    Texts.removed(SMALL, opened.diagrams().text(FILE)));
        });
    }

    @Test
    void aRenameInTheTextKeepsTheViewAndItsPlace() throws Exception {
        open(opened -> {
            DDiagramElement view = opened.tools().at("server");
            Node node = SiriusGMFHelper.getGmfNode(view);
            opened.diagrams().change(() -> ((Location) node.getLayoutConstraint()).setX(345));

            opened.replace("peer server", "peer sink");

            assertSame(view, opened.tools().at("sink"));
            assertTrue(view.getName().startsWith("sink"), view.getName());
            assertSame(node, SiriusGMFHelper.getGmfNode(view));
            assertEquals(345, ((Location) node.getLayoutConstraint()).getX());
        });
    }

    @Test
    void whileTheTextCannotBeReadTheDiagramStaysAndRefusesEdits() throws Exception {
        open(opened -> {
            long views = opened.tools().elements().count();
            opened.replace("peer server {", "peer server {{");
            String broken = opened.document().get();

            try (Sentences sentences = new Sentences()) {
                opened.tools().rename(opened.tools().at("lan"), "wan");
                assertTrue(sentences.only().startsWith("small.svio: line 8 cannot be read: "), sentences.only());
            }
            assertEquals(views, opened.tools().elements().count());
            assertEquals(broken, opened.document().get());

            opened.replace("{{", "{");
            opened.tools().rename(opened.tools().at("lan"), "wan");

            assertEquals("switch wan { rate 1 Gbit/s } // in the cellar",
                    Texts.only(SMALL, opened.document().get()));
        });
    }

    @Test
    void theSelectionFollowsBothWays() throws Exception {
        open(opened -> {
            IWorkbenchPage page = opened.editor().getSite().getPage();
            page.activate(opened.diagram());
            DialectUIManager.INSTANCE.setSelection(opened.diagram(), List.of(opened.tools().at("server")));
            pause();

            ITextSelection text = (ITextSelection) opened.editor().getSelectionProvider().getSelection();
            assertEquals("peer server { rate 1 Gbit/s }", text.getText());
            assertSame(opened.diagram(), page.getActivePart());

            page.activate(opened.editor());
            opened.editor().selectAndReveal(SMALL.indexOf("lan"), 0);
            pause();

            assertEquals(List.of(opened.tools().at("lan")),
                    List.copyOf(DialectUIManager.INSTANCE.getSelection(opened.diagram())));
            assertSame(opened.editor().getSite().getPart(), page.getActivePart());
        });
    }

    @Test
    void aChangeOnDiskIsOfferedWhereThereAreEdits() throws Exception {
        open(opened -> {
            PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage()
                    .closeEditor(opened.editor(), false);
            opened.tools().rename(opened.tools().at("server"), "sink");
            List<String> asked = new ArrayList<>();
            Predicate<String> before = Conflict.answer(sentence -> asked.add(sentence));
            try {
                String outside = SMALL.replace("switch lan", "switch wan");
                file().setContents(new ByteArrayInputStream(outside.getBytes(StandardCharsets.UTF_8)), true, false,
                        new NullProgressMonitor());
                pause();
                pause();
            } finally {
                Conflict.answer(before);
            }

            assertEquals(1, asked.size());
            opened.tools().at("wan");
            opened.tools().at("server");
            opened.diagrams().undo();
            opened.tools().at("sink");
        });
    }
}
