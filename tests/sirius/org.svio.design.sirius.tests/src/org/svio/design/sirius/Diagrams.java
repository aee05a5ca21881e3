package org.svio.design.sirius;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.transaction.RecordingCommand;
import org.eclipse.emf.transaction.TransactionalEditingDomain;
import org.eclipse.sirius.business.api.componentization.ViewpointRegistry;
import org.eclipse.sirius.business.api.dialect.DialectManager;
import org.eclipse.sirius.business.api.session.Session;
import org.eclipse.sirius.business.api.session.SessionManager;
import org.eclipse.sirius.common.tools.api.resource.ImageFileFormat;
import org.eclipse.sirius.ui.business.api.dialect.DialectUIManager;
import org.eclipse.sirius.ui.business.api.dialect.ExportFormat;
import org.eclipse.sirius.ui.business.api.dialect.ExportFormat.ExportDocumentFormat;
import org.eclipse.sirius.ui.business.api.session.IEditingSession;
import org.eclipse.sirius.ui.business.api.session.SessionUIManager;
import org.eclipse.sirius.ui.business.api.viewpoint.ViewpointSelectionCallback;
import org.eclipse.sirius.ui.business.internal.commands.ChangeViewpointSelectionCommand;
import org.eclipse.sirius.viewpoint.DRepresentation;
import org.eclipse.sirius.viewpoint.description.RepresentationDescription;
import org.eclipse.sirius.viewpoint.description.Viewpoint;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PlatformUI;
import org.svio.model.Document;
import org.svio.model.NamedElement;

/** A project with models and an open session of the diagrams over them. Closing it throws both away. */
final class Diagrams implements AutoCloseable {

    private static final IProgressMonitor MONITOR = new NullProgressMonitor();
    private static final Path EXAMPLES = Path.of("..", "..", "..", "examples");
    private static final Path PICTURES = Path.of("target", "pictures");
    static final int QUIET = 300;
    private static final int WIDTH = 1400;
    private static final int HEIGHT = 800;
    private static final int LONGEST = 20_000;

    private final IProject project;
    private Session session;
    private IEditingSession ui;

    private Diagrams(IProject project) {
        this.project = project;
    }

    /** A project with the paper's model. */
    static Diagrams ofPaper() throws Exception {
        Diagrams diagrams = empty();
        diagrams.write("testbed2006.svio", Files.readString(EXAMPLES.resolve("paper/testbed2006.svio")));
        diagrams.write("svio2006.svio", Files.readString(EXAMPLES.resolve("paper/svio2006.svio")));
        return diagrams;
    }

    /** An empty project. */
    static Diagrams empty() throws Exception {
        IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("diagrams");
        if (project.exists()) {
            project.delete(true, true, MONITOR);
        }
        project.create(MONITOR);
        project.open(MONITOR);
        return new Diagrams(project);
    }

    void write(String name, String text) throws CoreException {
        IFile file = project.getFile(name);
        if (file.getParent() instanceof IFolder folder) {
            create(folder);
        }
        file.create(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), true, MONITOR);
    }

    private static void create(IFolder folder) throws CoreException {
        if (folder.getParent() instanceof IFolder outer) {
            create(outer);
        }
        if (!folder.exists()) {
            folder.create(true, true, MONITOR);
        }
    }

    /** The file as it is on disk. */
    String text(String name) throws IOException {
        return Files.readString(project.getFile(name).getLocation().toFile().toPath());
    }

    /** Opens a session over some files. */
    void load(String... names) {
        session = SessionManager.INSTANCE.getSession(
                URI.createPlatformResourceURI("/" + project.getName() + "/representations.aird", true), MONITOR);
        session.open(MONITOR);
        change(() -> {
            for (String name : names) {
                session.addSemanticResource(uri(name), MONITOR);
            }
        });
        Viewpoint viewpoint = ViewpointRegistry.getInstance().getViewpoints().stream()
                .filter(each -> "S-VIO".equals(each.getName())).findFirst().orElseThrow();
        execute(new ChangeViewpointSelectionCommand(session, new ViewpointSelectionCallback(), Set.of(viewpoint),
                Set.of(), MONITOR));
        ui = SessionUIManager.INSTANCE.getOrCreateUISession(session);
        ui.open();
        settle();
    }

    private URI uri(String name) {
        return URI.createPlatformResourceURI("/" + project.getName() + "/" + name, true);
    }

    Session session() {
        return session;
    }

    TransactionalEditingDomain domain() {
        return session.getTransactionalEditingDomain();
    }

    /** The declaration of a name in a file. */
    <T extends EObject> T declared(String file, String name, Class<T> kind) {
        Resource resource = domain().getResourceSet().getResource(uri(file), true);
        return ((Document) resource.getContents().getFirst()).getDeclarations().stream().filter(kind::isInstance)
                .filter(each -> each instanceof NamedElement named && name.equals(named.getName())).map(kind::cast)
                .findFirst().orElseThrow();
    }

    /** A declaration in any file that is loaded. */
    <T extends EObject> T any(String name, Class<T> kind) {
        return domain().getResourceSet().getResources().stream().flatMap(each -> each.getContents().stream())
                .filter(Document.class::isInstance).flatMap(each -> ((Document) each).getDeclarations().stream())
                .filter(kind::isInstance).filter(each -> each instanceof NamedElement named
                        && name.equals(named.getName())).map(kind::cast).findFirst().orElseThrow();
    }

    /** Writes a picture of the workbench. */
    void screen(String name) throws IOException {
        Files.createDirectories(PICTURES);
        Shell shell = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell();
        shell.setBounds(0, 0, WIDTH, HEIGHT);
        settle();
        Image image = new Image(shell.getDisplay(), shell.getClientArea());
        GC gc = new GC(shell);
        gc.copyArea(image, 0, 0);
        gc.dispose();
        ImageLoader loader = new ImageLoader();
        loader.data = new ImageData[] {image.getImageData()};
        loader.save(PICTURES.resolve(name + ".png").toString(), SWT.IMAGE_PNG);
        image.dispose();
    }

    /** Makes a representation of an element; the name is that of the description. */
    DRepresentation create(String description, EObject element) {
        RepresentationDescription found = DialectManager.INSTANCE
                .getAvailableRepresentationDescriptions(session.getSelectedViewpoints(false), element).stream()
                .filter(each -> description.equals(each.getName())).findFirst().orElseThrow();
        List<DRepresentation> made = new ArrayList<>();
        change(() -> made.add(DialectManager.INSTANCE.createRepresentation(description + " of it", element, found,
                session, MONITOR)));
        settle();
        return made.getFirst();
    }

    /** Opens a representation in its editor. */
    IEditorPart open(DRepresentation representation) {
        IEditorPart editor = DialectUIManager.INSTANCE.openEditor(session, representation, MONITOR);
        settle();
        return editor;
    }

    void change(Runnable change) {
        execute(new RecordingCommand(domain()) {
            @Override
            protected void doExecute() {
                change.run();
            }
        });
    }

    void execute(Command command) {
        if (!command.canExecute()) {
            throw new IllegalArgumentException("cannot be executed: " + command.getLabel());
        }
        domain().getCommandStack().execute(command);
        settle();
    }

    void undo() {
        domain().getCommandStack().undo();
        settle();
    }

    void redo() {
        domain().getCommandStack().redo();
        settle();
    }

    /** Saves the diagrams and the text. */
    void save() {
        session.save(MONITOR);
        settle();
    }

    /** Writes a picture of a representation. */
    Path picture(DRepresentation representation, String name) throws Exception {
        Files.createDirectories(PICTURES);
        Path file = PICTURES.resolve(name + ".png").toAbsolutePath();
        Files.deleteIfExists(file);
        DialectUIManager.INSTANCE.export(representation, session, org.eclipse.core.runtime.Path.fromOSString(
                file.toString()), new ExportFormat(ExportDocumentFormat.NONE, ImageFileFormat.PNG), MONITOR, true);
        return file;
    }

    /** Lets what is waiting for the display happen, until nothing has been waiting for a while. */
    static void settle() {
        Display display = Display.getCurrent();
        long latest = System.currentTimeMillis() + LONGEST;
        long idleSince = System.currentTimeMillis();
        while (System.currentTimeMillis() < Math.min(idleSince + QUIET, latest)) {
            if (display.readAndDispatch()) {
                idleSince = System.currentTimeMillis();
            } else {
                Thread.onSpinWait();
            }
        }
    }

    @Override
    public void close() throws Exception {
        settle();
        PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().closeAllEditors(false);
        settle();
        if (ui != null) {
            ui.close();
        }
        if (session != null && session.isOpen()) {
            session.close(MONITOR);
        }
        project.delete(true, true, MONITOR);
        settle();
    }
}
