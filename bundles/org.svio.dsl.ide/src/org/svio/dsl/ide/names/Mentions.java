package org.svio.dsl.ide.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.svio.dsl.ide.Snapshot;

/** All names of one state of a text, in order. Immutable: any thread may ask. */
public final class Mentions {

    /** Of a text without names. */
    public static final Mentions NONE = new Mentions(List.of());

    private final List<Mention> all;

    private Mentions(List<Mention> all) {
        this.all = all;
    }

    /** The names of a snapshot; to be called where the snapshot may be read. */
    public static Mentions of(Snapshot snapshot) {
        if (snapshot.document() == null) {
            return NONE;
        }
        List<Mention> found = new MentionCollector(snapshot.resource()).collect();
        found.sort(Comparator.comparingInt(each -> each.range().offset()));
        return new Mentions(List.copyOf(found));
    }

    /** In order of position. */
    public List<Mention> all() {
        return all;
    }

    /** The name at a caret: the one it is in, else the one it is right behind. */
    public Optional<Mention> at(int offset) {
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (all.get(middle).range().offset() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low == 0 ? Optional.empty() : Optional.of(all.get(low - 1)).filter(each -> each.range().touches(offset));
    }

    /** Everywhere in this text where the same is meant, the given place included. */
    public List<Mention> same(Mention mention) {
        List<Mention> same = new ArrayList<>();
        for (Mention each : all) {
            if (mention.target() == null ? each == mention : mention.target().equals(each.target())) {
                same.add(each);
            }
        }
        return same;
    }
}
