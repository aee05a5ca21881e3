package org.svio.dsl.internal.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/**
 * The text of a file, or the one sentence that says why it cannot be read as text.
 *
 * @param text the text without byte order mark; empty where it cannot be read
 * @param mistake the sentence, or null
 * @param offset where in the text the mistake is
 */
public record SourceText(String text, String mistake, int offset) {

    /** The largest file that is read, in bytes. */
    public static final int LIMIT = 16 << 20;

    /** How deep brackets may nest. */
    public static final int NESTING = 200;

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** The text of a stream, checked for what a parser must not meet. */
    public static SourceText read(InputStream stream) throws IOException {
        byte[] bytes = stream.readNBytes(LIMIT + 1);
        return bytes.length > LIMIT ? unreadable(tooLarge()) : decode(bytes);
    }

    /** What is said of a file above the limit. */
    public static String tooLarge() {
        return "the file is larger than " + (LIMIT >> 20)
                + " MiB, which no model needs; split it into files that import each other";
    }

    private static SourceText decode(byte[] bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                return unreadable("the file is not text: byte " + (i + 1)
                        + " is zero; a model is UTF-8 text, its XMI form ends in .xmi");
            }
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            return unreadable("the file is not UTF-8 text: line " + lineAt(bytes, in.position())
                    + " holds a byte that is none; save it as UTF-8");
        }
        String text = out.flip().toString();
        if (!text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK) {
            text = text.substring(1);
        }
        int deep = Nesting.tooDeep(text, NESTING);
        return deep < 0 ? new SourceText(text, null, 0)
                : new SourceText(text, "brackets or signs nest more than " + NESTING + " deep here; name parts of the"
                        + " expression as parameters, or close what was left open", deep);
    }

    private static int lineAt(byte[] bytes, int position) {
        int line = 1;
        for (int i = 0; i < position; i++) {
            line += bytes[i] == '\n' ? 1 : 0;
        }
        return line;
    }

    private static SourceText unreadable(String mistake) {
        return new SourceText("", mistake, 0);
    }
}
