package org.svio.dsl.internal.layout;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.formatting2.regionaccess.IHiddenRegion;
import org.eclipse.xtext.formatting2.regionaccess.ISemanticRegion;
import org.eclipse.xtext.formatting2.regionaccess.ITextRegionAccess;
import org.svio.model.Declaration;
import org.svio.model.Direction;
import org.svio.model.Domain;
import org.svio.model.Host;
import org.svio.model.Segment;
import org.svio.model.Signal;
import org.svio.model.TypeDefinition;

/** The tokens of a text with their statements and blocks; decides which blocks stay on one line. */
final class Tokens {

    /** The longest line on which a block may stay. */
    static final int LONGEST = 110;
    static final int INDENT = 4;

    final List<ISemanticRegion> all = new ArrayList<>();
    /** Whether a statement starts at a token. */
    final boolean[] starts;
    /** For each brace its partner, else -1. */
    final int[] partner;
    /** The opening brace of the block around a token, or -1. */
    final int[] block;
    /** How many blocks are open before a token; a closing brace counts as outside. */
    final int[] depth;
    /** Whether the block that a brace opens or closes has lines of its own. */
    final boolean[] broken;

    Tokens(ITextRegionAccess access) {
        access.regionForRootEObject().getAllSemanticRegions().forEach(all::add);
        Statements statements = new Statements(access);
        starts = new boolean[all.size()];
        partner = new int[all.size()];
        block = new int[all.size()];
        depth = new int[all.size()];
        broken = new boolean[all.size()];
        Arrays.fill(partner, -1);
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < all.size(); i++) {
            String text = all.get(i).getText();
            if (text.equals("}")) {
                partner[i] = open.pop();
                partner[partner[i]] = i;
            }
            starts[i] = !text.equals("}") && !text.equals("{") && statements.startsAt(all.get(i));
            depth[i] = open.size();
            block[i] = open.isEmpty() ? -1 : open.peek();
            if (text.equals("{")) {
                open.push(i);
            }
        }
        int statement = 0;
        for (int i = 0; i < all.size(); i++) {
            statement = starts[i] ? i : statement;
            if (isOpening(i)) {
                broken[i] = isBroken(i, statement);
                broken[partner[i]] = broken[i];
            }
        }
    }

    int size() {
        return all.size();
    }

    String text(int index) {
        return all.get(index).getText();
    }

    boolean isOpening(int index) {
        return partner[index] > index;
    }

    boolean isClosing(int index) {
        return partner[index] >= 0 && partner[index] < index;
    }

    /** Whether a token is the first of its line. */
    boolean breaksBefore(int index) {
        return index > 0 && (isClosing(index) ? broken[index]
                : isOpening(index - 1) ? broken[index - 1] : starts[index] && broken(block[index]));
    }

    /** Spaces before a token that is not the first of its line. */
    int spaces(int index) {
        return starts[index] && !isOpening(index - 1) ? 2 : Spacing.between(all.get(index - 1), all.get(index));
    }

    /** The width of tokens written on one line. */
    int width(int from, int to) {
        int width = 0;
        for (int i = from; i < to; i++) {
            width += text(i).length() + (i > from ? spaces(i) : 0);
        }
        return width;
    }

    /** What stands between a token and the one before. */
    IHiddenRegion before(int index) {
        return index == 0 ? all.get(0).getPreviousHiddenRegion() : all.get(index - 1).getNextHiddenRegion();
    }

    private boolean broken(int block) {
        return block < 0 || broken[block];
    }

    private boolean isBroken(int open, int statement) {
        int close = partner[open];
        boolean empty = close == open + 1;
        if (hasLines(open, close)) {
            return !empty || before(close).containsComment();
        }
        if (empty) {
            return false;
        }
        return isAlwaysBroken(all.get(open).getSemanticElement()) || holdsBlock(open, close)
                || depth[open] * INDENT + width(statement, close + 1) > LONGEST;
    }

    private boolean hasLines(int open, int close) {
        for (int i = open + 1; i <= close; i++) {
            if (before(i).isMultiline() || before(i).containsComment() && before(i).getText().contains("//")) {
                return true;
            }
        }
        return false;
    }

    private boolean holdsBlock(int open, int close) {
        for (int i = open + 1; i < close; i++) {
            if (isOpening(i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAlwaysBroken(EObject owner) {
        return owner instanceof Declaration || owner instanceof Host || owner instanceof Direction
                || owner instanceof Segment || owner instanceof Signal || owner instanceof Domain
                || owner.eContainer() instanceof TypeDefinition;
    }
}
