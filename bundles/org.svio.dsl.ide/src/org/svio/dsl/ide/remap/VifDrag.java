package org.svio.dsl.ide.remap;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.svio.dsl.ParsedFile;
import org.svio.dsl.Problem;
import org.svio.dsl.Severity;
import org.svio.dsl.ide.EditorLanguage;
import org.svio.dsl.patch.ParsedText;
import org.svio.dsl.patch.RefusedEdit;
import org.svio.dsl.patch.Remapping;
import org.svio.dsl.patch.TextPatch;
import org.svio.dsl.patch.TextPatcher;
import org.svio.model.Mapping;
import org.svio.model.Placement;

/**
 * A VIF of a mapping held over a picture of its platform: where it may be dropped, and what a drop does to the text.
 * Safe to use from any thread; it parses, so not for the user interface's.
 */
public final class VifDrag {

    private static final Object ONE_AT_A_TIME = new Object();

    private final EditorLanguage language;
    private final Path file;
    private final String mapping;
    private final String vif;
    private final ParsedText parsed;
    private final Map<String, Optional<String>> known = new HashMap<>();

    private VifDrag(EditorLanguage language, String text, Path file, String mapping, String vif) throws RefusedEdit {
        this.language = language;
        this.file = file;
        this.mapping = mapping;
        this.vif = vif;
        parsed = parse(text, file);
    }

    /**
     * The outcome of a drop.
     *
     * @param patch what changes in the text
     * @param sentence what that means
     */
    public record Drop(TextPatch patch, String sentence) {
    }

    /** Takes up the VIF of a qualified name; the text must have no syntax errors. */
    public static VifDrag of(EditorLanguage language, String text, Path file, String mapping, String vif)
            throws RefusedEdit {
        synchronized (ONE_AT_A_TIME) {
            return new VifDrag(language, text, file, mapping, vif);
        }
    }

    private static ParsedText parse(String text, Path file) throws RefusedEdit {
        return TextPatcher.create().parse(text, URI.createFileURI(file.toAbsolutePath().toString()));
    }

    /** Why the VIF cannot be dropped on a component, as a sentence; empty where it can. */
    public Optional<String> obstacle(String target) {
        synchronized (ONE_AT_A_TIME) {
            return known.computeIfAbsent(target, this::check);
        }
    }

    private Optional<String> check(String target) {
        Optional<Mapping> edited = parsed.document().getDeclarations().stream().filter(Mapping.class::isInstance)
                .map(Mapping.class::cast).filter(each -> mapping.equals(each.getName())).findFirst();
        List<Placement> before = edited.map(each -> List.copyOf(EcoreUtil.copyAll(each.getPlacements())))
                .orElse(List.of());
        try {
            Remapping.of(mapping, vif, target).applyTo(parsed.document(), true);
            if (edited.isPresent() && EcoreUtil.equals(before, edited.get().getPlacements())) {
                return Optional.of(vif + " is mapped to " + target + " already");
            }
            return Optional.empty();
        } catch (RefusedEdit refused) {
            return Optional.of(refused.getMessage());
        } finally {
            edited.ifPresent(each -> {
                each.getPlacements().clear();
                each.getPlacements().addAll(before);
            });
        }
    }

    /**
     * Drops the VIF on a component.
     *
     * @throws RefusedEdit where that cannot be, or would give the model a mistake that it does not have
     */
    public Drop drop(String target) throws RefusedEdit {
        synchronized (ONE_AT_A_TIME) {
            ParsedText fresh = parse(parsed.text(), file);
            List<String> others = Remapping.of(mapping, vif, target).applyTo(fresh.document(), true);
            TextPatch patch = TextPatcher.create().patch(fresh, fresh.document());
            if (patch.isEmpty()) {
                throw new RefusedEdit(vif + " is mapped to " + target + " already");
            }
            prove(patch.after());
            return new Drop(patch, vif + " now runs on " + target + (others.isEmpty() ? ""
                    : "; " + others.size() + " others of its line take turns anew"));
        }
    }

    private void prove(String after) throws RefusedEdit {
        ParsedFile now = language.parse(file, after, 0).parsed();
        if (!now.hasErrors()) {
            return;
        }
        List<String> before = new ArrayList<>();
        language.parse(file, parsed.text(), 0).parsed().problems().forEach(each -> before.add(each.message()));
        for (Problem problem : now.problems()) {
            if (problem.severity() == Severity.ERROR && !before.contains(problem.message())) {
                throw new RefusedEdit("that would be a mistake: " + problem.message());
            }
        }
    }
}
