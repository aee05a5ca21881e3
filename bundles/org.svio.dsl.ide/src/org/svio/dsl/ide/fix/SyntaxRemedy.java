package org.svio.dsl.ide.fix;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.svio.dsl.patch.TextEdit;

/** Brackets, words that cannot be names, imports at the wrong place. */
final class SyntaxRemedy implements Remedy {

    private static final Pattern OPEN = Pattern.compile("the '\\{' of line (\\d+) is never closed");
    private static final Pattern ESCAPED = Pattern.compile("cannot be a name here; write (\\^\\w+) ");
    private static final Pattern IMPORT = Pattern.compile("import\\s*\"([^\"\\n\\r]*)\"");

    @Override
    public List<Fix> fixes(Site site) {
        Optional<String> line = site.said(OPEN);
        Optional<String> escaped = site.said(ESCAPED);
        if (line.isPresent()) {
            return List.of(closed(site.text(), Integer.parseInt(line.get())));
        }
        if (escaped.isPresent()) {
            return List.of(Fix.of("Write " + escaped.get(), site.offset(), site.length(), escaped.get()));
        }
        if (site.message().startsWith("this '}' closes nothing")) {
            return List.of(new Fix("Remove this '}'",
                    List.of(Edits.removal(site.text(), site.offset(), site.offset() + 1))));
        }
        return site.message().startsWith("imports stand at the start") ? moved(site) : List.of();
    }

    private static Fix closed(String text, int line) {
        int start = 0;
        for (int i = 1; i < line; i++) {
            start = Edits.afterBreak(text, Edits.endOfLine(text, start));
        }
        String lineBreak = Edits.lineBreak(text);
        boolean ended = text.isEmpty() || text.endsWith("\n") || text.endsWith("\r");
        String brace = Edits.indent(text, start) + "}" + lineBreak;
        return Fix.of("Close the block of line " + line, text.length(), 0, ended ? brace : lineBreak + brace);
    }

    private static List<Fix> moved(Site site) {
        Matcher statement = IMPORT.matcher(site.text()).region(site.offset(), site.text().length());
        if (!statement.lookingAt()) {
            return List.of();
        }
        TextEdit removal = Edits.removal(site.text(), site.offset(), statement.end());
        return List.of(new Fix("Move the import to the start of the file",
                List.of(ImportPlace.of(site.text()).insertion(statement.group(1)), removal)));
    }
}
