package org.svio.ui.launch;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.debug.core.IStreamListener;
import org.eclipse.debug.core.model.IStreamMonitor;

/** One stream of a run that happens in this process: what is printed to it, a console reads from it. */
final class TextStream implements IStreamMonitor {

    private final StringBuilder contents = new StringBuilder();
    private final List<IStreamListener> listeners = new ArrayList<>();

    /** Where to print. */
    PrintStream printer() {
        return new PrintStream(new Lines(), true, StandardCharsets.UTF_8);
    }

    @Override
    public synchronized void addListener(IStreamListener listener) {
        listeners.add(listener);
    }

    @Override
    public synchronized void removeListener(IStreamListener listener) {
        listeners.remove(listener);
    }

    @Override
    public synchronized String getContents() {
        return contents.toString();
    }

    /** One thread at a time, so that no reader gets texts in another order. */
    private synchronized void append(String text) {
        contents.append(text);
        List.copyOf(listeners).forEach(each -> each.streamAppended(text, this));
    }

    /** Hands on whole lines: a character of several bytes never comes in two parts. */
    private final class Lines extends OutputStream {

        private final java.io.ByteArrayOutputStream line = new java.io.ByteArrayOutputStream();

        @Override
        public synchronized void write(int value) {
            line.write(value);
            if (value == '\n') {
                handOn();
            }
        }

        @Override
        public void close() {
            handOn();
        }

        private void handOn() {
            String text = line.toString(StandardCharsets.UTF_8);
            line.reset();
            if (!text.isEmpty()) {
                append(text);
            }
        }
    }
}
