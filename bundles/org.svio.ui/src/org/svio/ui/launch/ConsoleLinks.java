package org.svio.ui.launch;

import org.eclipse.debug.ui.console.IConsole;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.ui.console.IHyperlink;
import org.eclipse.ui.console.IPatternMatchListenerDelegate;
import org.eclipse.ui.console.PatternMatchEvent;
import org.eclipse.ui.console.TextConsole;

/** Makes links of some texts in the console of a simulation; which, says plugin.xml. Called off the user's thread. */
abstract class ConsoleLinks implements IPatternMatchListenerDelegate {

    private TextConsole console;

    @Override
    public final void connect(TextConsole connected) {
        console = connected;
    }

    @Override
    public final void disconnect() {
        console = null;
    }

    @Override
    public final void matchFound(PatternMatchEvent event) {
        TextConsole current = console;
        if (current == null || !(current instanceof IConsole run)
                || !(run.getProcess() instanceof SimulationProcess process)) {
            return;
        }
        try {
            IDocument document = current.getDocument();
            IHyperlink link = link(document.get(event.getOffset(), event.getLength()), process);
            if (link != null) {
                current.addHyperlink(link, event.getOffset(), event.getLength());
            }
        } catch (BadLocationException cleared) {
            disconnect();
        }
    }

    /** What a text leads to, or null. */
    abstract IHyperlink link(String text, SimulationProcess process);
}
