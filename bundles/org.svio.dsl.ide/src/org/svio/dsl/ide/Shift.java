package org.svio.dsl.ide;

import java.util.OptionalInt;

/**
 * Where the places of a text are after it was edited: what stands before the first and after the last character that
 * differ has not changed, only moved.
 */
public final class Shift {

    private final int before;
    private final int end;
    private final int moved;

    private Shift(int before, int end, int moved) {
        this.before = before;
        this.end = end;
        this.moved = moved;
    }

    /** From one text to another. */
    public static Shift between(String old, String now) {
        int shorter = Math.min(old.length(), now.length());
        int before = 0;
        while (before < shorter && old.charAt(before) == now.charAt(before)) {
            before++;
        }
        int after = 0;
        while (after < shorter - before
                && old.charAt(old.length() - 1 - after) == now.charAt(now.length() - 1 - after)) {
            after++;
        }
        return new Shift(before, old.length() - after, now.length() - old.length());
    }

    /** Where a place of the old text begins now; empty where characters of it have changed. */
    public OptionalInt of(int offset, int length) {
        if (offset + length <= before || moved == 0 && before == end) {
            return OptionalInt.of(offset);
        }
        return offset >= end ? OptionalInt.of(offset + moved) : OptionalInt.empty();
    }
}
