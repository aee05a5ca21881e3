package org.svio.dsl.internal.syntax;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.svio.dsl.internal.spelling.Spelling;

/** What people write for units and how the language writes them. */
final class UnitSpelling {

    private static final Map<String, String> OTHER = Map.ofEntries(
            Map.entry("bps", "bit/s"), Map.entry("kbps", "kbit/s"), Map.entry("mbps", "Mbit/s"),
            Map.entry("gbps", "Gbit/s"), Map.entry("tbps", "Tbit/s"), Map.entry("pps", "packets/s"),
            Map.entry("sec", "s"), Map.entry("secs", "s"), Map.entry("second", "s"), Map.entry("seconds", "s"),
            Map.entry("msec", "ms"), Map.entry("usec", "us"), Map.entry("nsec", "ns"), Map.entry("millis", "ms"),
            Map.entry("micros", "us"), Map.entry("nanos", "ns"), Map.entry("µs", "us"), Map.entry("byte", "B"),
            Map.entry("bytes", "B"), Map.entry("b", "B"), Map.entry("bits", "bit"), Map.entry("kb", "kB"),
            Map.entry("mb", "MB"), Map.entry("gb", "GB"), Map.entry("cycle", "cycles"), Map.entry("clocks", "cycles"),
            Map.entry("packet", "packets"), Map.entry("frames", "packets"), Map.entry("percent", "%"),
            Map.entry("min", "s"), Map.entry("h", "s"));

    private UnitSpelling() {
    }

    /** The unit a word was probably meant to be. */
    static Optional<String> guess(String word, List<String> units) {
        for (String unit : units) {
            if (unit.equalsIgnoreCase(word)) {
                return Optional.of(unit);
            }
        }
        String other = OTHER.get(word.toLowerCase(Locale.ROOT));
        return other != null ? Optional.of(other) : Spelling.closest(word, units);
    }
}
