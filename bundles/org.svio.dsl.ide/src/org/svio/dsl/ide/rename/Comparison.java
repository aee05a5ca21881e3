package org.svio.dsl.ide.rename;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.svio.dsl.ide.TextRange;
import org.svio.dsl.ide.names.Mention;
import org.svio.dsl.ide.names.Place;
import org.svio.dsl.patch.TextEdit;
import org.svio.dsl.patch.TextPatch;

/** Makes sure that after a rename every name means what it meant before. */
record Comparison(ProjectTexts before, ProjectTexts after, Map<Path, TextPatch> patches, String name) {

    void check() throws RefusedRename {
        for (Path file : before.files()) {
            if (after.namesakes(file) > before.namesakes(file)) {
                throw new RefusedRename("There is already something named '" + name + "' beside it.");
            }
            if (after.errors(file) > before.errors(file) || !isSame(before.mentions(file).all(),
                    after.mentions(file).all())) {
                throw new RefusedRename("With the name '" + name + "' something in " + file.getFileName()
                        + " would mean something else: the name is taken there.");
            }
        }
    }

    private boolean isSame(List<Mention> old, List<Mention> now) {
        if (old.size() != now.size()) {
            return false;
        }
        for (int i = 0; i < old.size(); i++) {
            Place target = old.get(i).target();
            Place found = now.get(i).target();
            boolean same = target == null ? found == null
                    : found != null && target.file().equals(found.file()) && moved(target) == found.range().offset();
            if (!same) {
                return false;
            }
        }
        return true;
    }

    /** Where a place begins after the rename. */
    private int moved(Place place) {
        TextRange range = place.range();
        TextPatch patch = before.path(place).map(patches::get).orElse(null);
        int offset = range.offset();
        if (patch != null) {
            for (TextEdit edit : patch.edits()) {
                if (edit.offset() < range.offset()) {
                    offset += edit.text().length() - edit.length();
                }
            }
        }
        return offset;
    }
}
