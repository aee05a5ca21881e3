package org.svio.dsl.internal.text;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.eclipse.xtext.linking.lazy.LazyLinkingResource;
import org.eclipse.xtext.util.LazyStringInputStream;

/** A file of the language. What is not readable text is not parsed; {@link #unreadable()} says why. */
public final class SvioResource extends LazyLinkingResource {

    private SourceText source;

    /** Why the file was not parsed, or null where it was. */
    public SourceText unreadable() {
        return source != null && source.mistake() != null ? source : null;
    }

    @Override
    protected void doLoad(InputStream stream, Map<?, ?> options) throws IOException {
        source = SourceText.read(stream);
        String text = source.mistake() == null ? source.text() : "";
        super.doLoad(new LazyStringInputStream(text, "UTF-8"), options);
        if (source.mistake() != null) {
            getErrors().add(new Unreadable(source.mistake()));
        }
    }

    @Override
    public String getEncoding() {
        return "UTF-8";
    }

    private record Unreadable(String getMessage) implements Diagnostic {

        @Override
        public String getLocation() {
            return null;
        }

        @Override
        public int getLine() {
            return 1;
        }

        @Override
        public int getColumn() {
            return 1;
        }
    }
}
