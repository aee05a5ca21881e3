package org.svio.ui.editor;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Region;
import org.svio.dsl.ide.TextRange;
import org.svio.dsl.ide.names.Mention;
import org.svio.dsl.ide.names.Mentions;
import org.svio.model.SvioPackage.Literals;

/** The names that are coloured, where they stand now. Immutable. */
final class PaintedNames {

    static final PaintedNames NONE = new PaintedNames(List.of());

    private final List<Mention> all; // in order of position

    private PaintedNames(List<Mention> all) {
        this.all = all;
    }

    static PaintedNames of(Mentions mentions) {
        return new PaintedNames(mentions.all().stream().filter(each -> each.type() != Literals.IMPORT).toList());
    }

    /** The names after a change of the text; those it touches are gone. */
    PaintedNames shifted(int offset, int removed, int inserted) {
        List<Mention> moved = new ArrayList<>(all.size());
        for (Mention each : all) {
            TextRange range = each.range();
            if (range.end() < offset) {
                moved.add(each);
            } else if (range.offset() > offset + removed || range.offset() == offset + removed && removed > 0) {
                moved.add(at(each, range.offset() + inserted - removed));
            } else if (removed == 0 && range.offset() == offset) {
                moved.add(at(each, offset + inserted));
            } else if (removed == 0 && range.end() == offset) {
                moved.add(each);
            }
        }
        return new PaintedNames(moved);
    }

    private static Mention at(Mention mention, int offset) {
        return new Mention(new TextRange(offset, mention.range().length()), mention.name(), mention.type(),
                mention.role(), mention.target());
    }

    /** The names that lie within a part of the text. */
    List<Mention> within(int from, int to) {
        int first = firstFrom(from);
        int last = first;
        while (last < all.size() && all.get(last).range().end() <= to) {
            last++;
        }
        return all.subList(first, last);
    }

    private int firstFrom(int offset) {
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (all.get(middle).range().offset() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The part of the text that looks different with other names; null where it all looks the same. */
    IRegion difference(PaintedNames other) {
        int same = 0;
        int shorter = Math.min(all.size(), other.all.size());
        while (same < shorter && looksLike(all.get(same), other.all.get(same))) {
            same++;
        }
        int tail = 0;
        while (tail < shorter - same
                && looksLike(all.get(all.size() - 1 - tail), other.all.get(other.all.size() - 1 - tail))) {
            tail++;
        }
        int from = Integer.MAX_VALUE;
        int to = -1;
        for (PaintedNames each : List.of(this, other)) {
            for (int i = same; i < each.all.size() - tail; i++) {
                from = Math.min(from, each.all.get(i).range().offset());
                to = Math.max(to, each.all.get(i).range().end());
            }
        }
        return to < 0 ? null : new Region(from, to - from);
    }

    private static boolean looksLike(Mention a, Mention b) {
        return a.range().equals(b.range()) && a.role() == b.role() && a.type() == b.type();
    }
}
