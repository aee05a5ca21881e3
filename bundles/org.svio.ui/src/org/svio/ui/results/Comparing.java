package org.svio.ui.results;

import java.util.LinkedHashMap;
import java.util.Map;

/** The values in the keys of points. */
final class Comparing {

    private Comparing() {
    }

    /** The values that a key stands for. */
    static Map<String, Object> values(String key) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (String each : key.equals("only") ? new String[0] : key.split(",")) {
            int sign = each.indexOf('=');
            if (sign > 0) {
                values.put(each.substring(0, sign), number(each.substring(sign + 1)));
            }
        }
        return values;
    }

    private static Object number(String text) {
        try {
            return Double.valueOf(text);
        } catch (NumberFormatException name) {
            return text;
        }
    }
}
