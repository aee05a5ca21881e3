package org.svio.ui.testing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Predicate;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Finds widgets by what a user sees of them, and uses them as a user does. */
public final class Widgets {

    private Widgets() {
    }

    /** All widgets of a kind below a control, in order. */
    public static <T extends Control> List<T> all(Control root, Class<T> kind) {
        List<T> found = new ArrayList<>();
        collect(root, kind, found);
        return found;
    }

    private static <T extends Control> void collect(Control control, Class<T> kind, List<T> found) {
        if (kind.isInstance(control)) {
            found.add(kind.cast(control));
        }
        if (control instanceof Composite composite) {
            for (Control child : composite.getChildren()) {
                collect(child, kind, found);
            }
        }
    }

    /** The first widget of a kind that is as wanted. */
    public static <T extends Control> T find(Control root, Class<T> kind, Predicate<T> wanted) {
        return all(root, kind).stream().filter(wanted).findFirst()
                .orElseThrow(() -> new NoSuchElementException("no such " + kind.getSimpleName()));
    }

    /** The button with a label, without its mnemonic. */
    public static Button button(Control root, String label) {
        return find(root, Button.class, each -> each.getText().replace("&", "").equals(label));
    }

    /** The field that follows a label. */
    public static Text field(Control root, String label) {
        Label before = find(root, Label.class, each -> each.getText().replace("&", "").startsWith(label));
        List<Control> siblings = Arrays.asList(before.getParent().getChildren());
        return (Text) siblings.subList(siblings.indexOf(before), siblings.size()).stream()
                .filter(Text.class::isInstance).findFirst()
                .orElseThrow(() -> new NoSuchElementException("no field after " + label));
    }

    /** The open window with a title, or null. */
    public static Shell shell(String title) {
        return Arrays.stream(Display.getCurrent().getShells()).filter(each -> !each.isDisposed())
                .filter(each -> each.isVisible() && each.getText().contains(title)).findFirst().orElse(null);
    }

    /** Presses a button; a radio button or check box changes as by a click. */
    public static void press(Button button) {
        if ((button.getStyle() & SWT.CHECK) != 0) {
            button.setSelection(!button.getSelection());
        }
        if ((button.getStyle() & SWT.RADIO) != 0) {
            for (Control sibling : button.getParent().getChildren()) {
                if (sibling instanceof Button other && other != button && (other.getStyle() & SWT.RADIO) != 0
                        && other.getSelection()) {
                    other.setSelection(false);
                    other.notifyListeners(SWT.Selection, new Event());
                }
            }
            button.setSelection(true);
        }
        button.notifyListeners(SWT.Selection, new Event());
    }

    /** Follows a link by its target. */
    public static void follow(Link link, String target) {
        Event event = new Event();
        event.text = target;
        link.notifyListeners(SWT.Selection, event);
    }

    /** Brings the tab with a label to the front. */
    public static void showTab(Control root, String label) {
        for (CTabFolder folder : all(root, CTabFolder.class)) {
            for (CTabItem item : folder.getItems()) {
                if (item.getText().equals(label)) {
                    folder.setSelection(item);
                    folder.notifyListeners(SWT.Selection, selection(item));
                    return;
                }
            }
        }
        throw new NoSuchElementException("no tab " + label);
    }

    private static Event selection(CTabItem item) {
        Event event = new Event();
        event.item = item;
        return event;
    }
}
