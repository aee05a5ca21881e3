package org.svio.ui.rename;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.time.Duration;
import java.util.function.Consumer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.svio.ui.testing.Editing;
import org.svio.ui.testing.Widgets;
import org.svio.ui.testing.Workbench;

class RenameTest {

    private static final String PLATFORM = """
            platform p {
                peer a { rate 1 Gbit/s }
                switch lan { rate 1 Gbit/s }
                link cable from a to lan   // stays
            }
            """;
    private static final String USER = """
            import "platform.svio"

            platform larger extends p {
                peer b { rate 1 Gbit/s }
                link second from b to lan
            }
            """;

    private static final int PAUSE = 700; // milliseconds

    @AfterEach
    void closeEditors() {
        Workbench.page().closeAllEditors(false);
    }

    private static void execute(String command) throws Exception {
        PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(command, null);
    }

    @Test
    void anElementIsRenamedInAllFilesOpenOrNot() throws Exception {
        IProject project = Workbench.project("rename");
        IFile platform = Workbench.file(project, "platform.svio", PLATFORM);
        IFile user = Workbench.file(project, "user.svio", USER);
        Editing editor = new Editing(Workbench.open(platform));
        editor.goTo("lan {");

        inDialog("net", RenameTest::accept);
        execute("org.svio.ui.rename");

        Workbench.until("the text is renamed", () -> editor.text().equals(PLATFORM.replace("lan", "net")));
        assertEquals(USER.replace("lan", "net"), Files.readString(user.getLocation().toFile().toPath()));
    }

    @Test
    void aNameThatIsTakenIsRefusedInOneSentence() throws Exception {
        IProject project = Workbench.project("clash");
        Editing editor = new Editing(Workbench.open(Workbench.file(project, "platform.svio", PLATFORM)));
        editor.goTo("lan {");

        inDialog("a", this::look);
        execute("org.svio.ui.rename");

        Workbench.until("the refusal was seen", () -> refused);
        assertEquals(PLATFORM, editor.text());
    }

    private boolean refused;

    /** What the user does in the dialog as soon as it is there: it is modal, so it is asked for beforehand. */
    private void inDialog(String name, Consumer<Shell> checked) {
        later(() -> {
            Shell dialog = Widgets.shell("Rename");
            if (dialog == null) {
                inDialog(name, checked);
                return;
            }
            Widgets.field(dialog, "New name:").setText(name);
            later(() -> checked.accept(dialog));
        });
    }

    /** As soon as the new name will do. */
    private static void accept(Shell dialog) {
        if (!Widgets.button(dialog, "OK").isEnabled()) {
            later(() -> accept(dialog));
            return;
        }
        Workbench.picture("rename");
        later(() -> finish(dialog));
        Widgets.press(Widgets.button(dialog, "Preview >"));
    }

    private static void finish(Shell dialog) {
        Workbench.picture("rename-preview");
        Widgets.press(Widgets.button(dialog, "OK"));
    }

    private void look(Shell dialog) {
        boolean said = Widgets.all(dialog, Control.class).stream().map(RenameTest::words)
                .anyMatch("There is already something named 'a' beside it."::equals);
        if (!said) {
            later(() -> look(dialog));
            return;
        }
        Workbench.picture("rename-refused");
        refused = !Widgets.button(dialog, "OK").isEnabled() && !Widgets.button(dialog, "Preview >").isEnabled();
        Widgets.press(Widgets.button(dialog, "Cancel"));
    }

    private static String words(Control control) {
        return switch (control) {
            case Label label -> label.getText();
            case CLabel label -> label.getText();
            case Text text -> text.getText();
            default -> "";
        };
    }

    /** Not before the window is open: what a timer does while it opens keeps it from ever being so. */
    private static void later(Runnable action) {
        Display display = Display.getCurrent();
        display.timerExec(PAUSE, () -> display.asyncExec(action));
    }

    @Test
    void importsAreOrganised() throws Exception {
        IProject project = Workbench.project("organise");
        Workbench.file(project, "platform.svio", PLATFORM);
        Editing editor = new Editing(Workbench.open(Workbench.file(project, "user.svio",
                "import \"svio:/devices/ixp2400.svio\"\n" + USER)));
        Workbench.during(Duration.ofSeconds(1));

        execute("org.svio.ui.organiseImports");

        Workbench.until("the unused import is gone", () -> editor.text().equals(USER));
    }
}
