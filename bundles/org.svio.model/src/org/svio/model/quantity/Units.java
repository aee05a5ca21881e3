package org.svio.model.quantity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The units of the language: a fixed list of symbols, and quotients of two of them such as {@code Gbit/s}. */
public final class Units {

    /** The unit of a plain number. */
    public static final Unit NONE = new Unit("", 1, Dimension.ONE);

    private static final Map<String, Unit> SYMBOLS = new LinkedHashMap<>();

    static {
        add("s", 1, Dimension.TIME);
        add("ms", 1e-3, Dimension.TIME);
        add("us", 1e-6, Dimension.TIME);
        add("ns", 1e-9, Dimension.TIME);
        add("ps", 1e-12, Dimension.TIME);
        add("bit", 1, Dimension.DATA);
        add("kbit", 1e3, Dimension.DATA);
        add("Mbit", 1e6, Dimension.DATA);
        add("Gbit", 1e9, Dimension.DATA);
        add("Tbit", 1e12, Dimension.DATA);
        add("B", 8, Dimension.DATA);
        add("kB", 8e3, Dimension.DATA);
        add("MB", 8e6, Dimension.DATA);
        add("GB", 8e9, Dimension.DATA);
        add("KiB", 8.0 * 1024, Dimension.DATA);
        add("MiB", 8.0 * 1024 * 1024, Dimension.DATA);
        add("GiB", 8.0 * 1024 * 1024 * 1024, Dimension.DATA);
        add("Hz", 1, Dimension.FREQUENCY);
        add("kHz", 1e3, Dimension.FREQUENCY);
        add("MHz", 1e6, Dimension.FREQUENCY);
        add("GHz", 1e9, Dimension.FREQUENCY);
        add("cycles", 1, Dimension.CYCLES);
        add("packets", 1, Dimension.PACKETS);
        add("%", 0.01, Dimension.ONE);
    }

    private Units() {
    }

    /**
     * Returns the unit written so, or nothing where it is unknown. White space around the slash does not matter; absent
     * text is the unit of a plain number.
     */
    public static Optional<Unit> find(String text) {
        if (text == null || text.isBlank()) {
            return Optional.of(NONE);
        }
        String[] symbols = text.split("/", -1);
        Unit above = SYMBOLS.get(symbols[0].strip());
        if (symbols.length == 1 || above == null) {
            return Optional.ofNullable(above);
        }
        Unit below = symbols.length == 2 ? SYMBOLS.get(symbols[1].strip()) : null;
        return Optional.ofNullable(below).map(above::per);
    }

    /** Returns the symbols that a unit is made of, smallest to largest of each kind. */
    public static List<String> names() {
        return List.copyOf(SYMBOLS.keySet());
    }

    private static void add(String symbol, double factor, Dimension dimension) {
        SYMBOLS.put(symbol, new Unit(symbol, factor, dimension));
    }
}
