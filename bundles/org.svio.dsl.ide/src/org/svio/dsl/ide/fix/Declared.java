package org.svio.dsl.ide.fix;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The names at the top of a text, found without parsing it: good enough to propose an import. */
record Declared(Set<String> names) {

    /** Of a file that cannot be read. */
    static final Declared NOTHING = new Declared(Set.of());

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|//[^\n]*", Pattern.DOTALL);
    private static final Pattern START = Pattern.compile(
            "(?m)^(parameters|platform|datapath|mapping|experiment|type\\s+(?:driver\\s+domain|\\w+))\\s+(\\w+)");

    static Declared in(String text) {
        Set<String> names = new HashSet<>();
        Matcher each = START.matcher(COMMENT.matcher(text).replaceAll(" "));
        while (each.find()) {
            names.add(each.group(1).replaceAll("\\s+", " ") + " " + each.group(2));
        }
        return new Declared(names);
    }

    boolean has(String kind, String name) {
        return names.contains(kind + " " + name);
    }
}
