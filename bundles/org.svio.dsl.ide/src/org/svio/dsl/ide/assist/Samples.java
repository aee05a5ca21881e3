package org.svio.dsl.ide.assist;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.svio.model.quantity.Dimension;
import org.svio.model.validation.ExpectedQuantity;

/** Units and quantities as they are usually written. */
final class Samples {

    private static final Map<Dimension, List<String>> UNITS = new LinkedHashMap<>();
    private static final Map<Dimension, List<String>> VALUES = new LinkedHashMap<>();

    static {
        UNITS.put(Dimension.TIME, List.of("us", "ns", "ms", "s", "ps"));
        UNITS.put(Dimension.DATA, List.of("B", "kB", "MB", "GB", "KiB", "MiB", "GiB", "bit", "kbit", "Mbit", "Gbit"));
        UNITS.put(Dimension.CYCLES, List.of("cycles"));
        UNITS.put(Dimension.PACKETS, List.of("packets"));
        UNITS.put(Dimension.RATE, List.of("Gbit/s", "Mbit/s", "kbit/s", "bit/s", "MB/s", "GB/s"));
        UNITS.put(Dimension.PACKET_RATE, List.of("packets/s"));
        UNITS.put(Dimension.FREQUENCY, List.of("GHz", "MHz", "kHz", "Hz"));
        VALUES.put(Dimension.TIME, List.of("1 us", "1 ms"));
        VALUES.put(Dimension.DATA, List.of("64 B", "1448 B", "64 KiB"));
        VALUES.put(Dimension.CYCLES, List.of("600 cycles"));
        VALUES.put(Dimension.PACKETS, List.of("256 packets"));
        VALUES.put(Dimension.RATE, List.of("1 Gbit/s", "10 Gbit/s"));
        VALUES.put(Dimension.PACKET_RATE, List.of("1000 packets/s"));
        VALUES.put(Dimension.FREQUENCY, List.of("1 GHz", "2.8 GHz"));
    }

    private Samples() {
    }

    /** The units a property is usually written in; empty for one that may measure anything, or is a plain number. */
    static List<String> units(ExpectedQuantity expected) {
        List<String> units = new ArrayList<>();
        expected.dimensions().forEach(each -> units.addAll(UNITS.getOrDefault(each, List.of())));
        if (expected.share()) {
            units.add("%");
        }
        return units;
    }

    /** Quantities that show how a property is written. */
    static List<String> values(ExpectedQuantity expected) {
        List<String> values = new ArrayList<>();
        expected.dimensions().forEach(each -> values.addAll(VALUES.getOrDefault(each, List.of())));
        if (expected.share()) {
            values.add("95 %");
        }
        return values;
    }

    /** What a property can be written in, as a sentence; empty where any unit does. */
    static String sentence(ExpectedQuantity expected) {
        if (expected.dimensions().isEmpty()) {
            return "";
        }
        String distribution = expected.random() ? "; a distribution such as exponential(...) does as well" : "";
        return "It needs " + expected.dimensions().stream().map(Dimension::describeWithExample)
                .collect(Collectors.joining(" or ")) + distribution + ".";
    }
}
