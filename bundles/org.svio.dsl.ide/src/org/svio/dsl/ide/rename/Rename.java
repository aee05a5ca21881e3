package org.svio.dsl.ide.rename;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.IGrammarAccess;
import org.eclipse.xtext.ParserRule;
import org.svio.dsl.ide.EditorLanguage;
import org.svio.dsl.ide.TextRange;
import org.svio.dsl.ide.names.Mention;
import org.svio.dsl.patch.TextEdit;
import org.svio.dsl.patch.TextPatch;

/** The renaming of one element. Not for the user interface's thread: all files are parsed, twice. */
public final class Rename {

    private final EditorLanguage language;
    private final ProjectTexts before;
    private final Mention mention;

    private Rename(EditorLanguage language, ProjectTexts before, Mention mention) {
        this.language = language;
        this.before = before;
        this.mention = mention;
    }

    /**
     * The renaming of what is named at a place.
     *
     * @param texts all files of the project, by absolute path, as they are now
     * @throws RefusedRename where nothing is named there, or it cannot be renamed
     */
    public static Rename at(EditorLanguage language, Map<Path, String> texts, Path file, int offset)
            throws RefusedRename {
        ProjectTexts before = ProjectTexts.of(language, texts);
        Optional<String> unread = before.syntaxError(file);
        if (unread.isPresent()) {
            throw new RefusedRename(unread.get());
        }
        Mention mention = before.mentions(file).at(offset).filter(each -> each.target() != null)
                .orElseThrow(() -> new RefusedRename("There is no name here; put the caret on one."));
        Path home = before.path(mention.target()).orElseThrow(() -> new RefusedRename("'" + mention.name()
                + "' is declared in " + mention.target().file().lastSegment()
                + ", which does not belong to this project."));
        for (Path each : before.files()) {
            Optional<String> error = before.sees(each, home) ? before.syntaxError(each) : Optional.empty();
            if (error.isPresent()) {
                throw new RefusedRename(error.get());
            }
        }
        return new Rename(language, before, mention);
    }

    /** The present name. */
    public String name() {
        return mention.name();
    }

    /** Where the name stands at the place that was asked about. */
    public TextRange range() {
        return mention.range();
    }

    /**
     * The edits of each file that give the element another name.
     *
     * @throws RefusedRename where the name is none, or another element has it already
     */
    public Map<Path, TextPatch> to(String name) throws RefusedRename {
        if (!name.matches("[A-Za-z_][A-Za-z_0-9]*")) {
            throw new RefusedRename("'" + name + "' is no name: a name has letters, digits and '_', and starts with"
                    + " no digit.");
        }
        if (name.equals(mention.name())) {
            throw new RefusedRename("That is the present name.");
        }
        Optional<String> clash = Overriding.clash(before.element(mention), name);
        if (clash.isPresent()) {
            throw new RefusedRename(clash.get());
        }
        Map<Path, TextPatch> patches = patches(written(name));
        new Comparison(before, ProjectTexts.of(language, before.after(patches)), patches, name).check();
        return patches;
    }

    private Map<Path, TextPatch> patches(String written) {
        Map<Path, TextPatch> patches = new LinkedHashMap<>();
        for (Path file : before.files()) {
            String text = before.text(file);
            List<TextEdit> edits = new ArrayList<>();
            for (Mention each : before.mentions(file).all()) {
                before.partOf(each, mention, text).ifPresent(
                        part -> edits.add(new TextEdit(part.offset(), part.length(), written)));
            }
            edits.sort(Comparator.comparingInt(TextEdit::offset));
            if (!edits.isEmpty()) {
                patches.put(file, new TextPatch(text, edits));
            }
        }
        return patches;
    }

    /** A name as it is written: a word of the language needs a sign before it. */
    private String written(String name) {
        IGrammarAccess grammar = language.service(IGrammarAccess.class);
        boolean word = GrammarUtil.getAllKeywords(grammar.getGrammar()).contains(name);
        ParserRule names = (ParserRule) GrammarUtil.findRuleForName(grammar.getGrammar(), "Name");
        boolean allowed = GrammarUtil.containedKeywords(names).stream().anyMatch(each -> each.getValue().equals(name));
        return word && !allowed ? "^" + name : name;
    }
}
