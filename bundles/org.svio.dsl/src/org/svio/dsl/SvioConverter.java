package org.svio.dsl;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.UUID;

/** Converts models between text and XMI without loss: the same elements, references and comments. */
public final class SvioConverter {

    private final SvioLanguage language;

    /** A converter that uses a language. */
    public SvioConverter(SvioLanguage language) {
        this.language = language;
    }

    /** Writes a loaded model without errors to a file, as text or as XMI by the file's extension. */
    public void convert(ParsedFile source, Path target) throws IOException, ConversionException {
        if (source.hasErrors() || source.document() == null) {
            throw new ConversionException("a model with errors cannot be converted; correct them first");
        }
        String content = switch (extension(target)) {
            case "svio" -> language.conversion().toText(source, target);
            case "xmi" -> language.conversion().toXmi(source, target);
            default -> throw new ConversionException("cannot tell what to convert to: name a file that ends in .svio or"
                    + " .xmi, not '" + target + "'");
        };
        Path absolute = target.toAbsolutePath();
        // not a temporary file of the JDK's: nobody else could read that
        Path temporary = absolute.resolveSibling("." + absolute.getFileName() + "." + UUID.randomUUID() + ".part");
        try {
            Files.writeString(temporary, content);
            Files.move(temporary, absolute, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    private static String extension(Path file) {
        String name = file.getFileName().toString();
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
