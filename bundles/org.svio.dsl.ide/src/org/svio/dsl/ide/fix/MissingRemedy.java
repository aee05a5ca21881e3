package org.svio.dsl.ide.fix;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.xtext.nodemodel.INode;
import org.svio.model.Bus;
import org.svio.model.Flow;
import org.svio.model.NamedElement;
import org.svio.model.Queue;

/** Writes a required property with a value to start from. */
final class MissingRemedy implements Remedy {

    private static final Pattern LACKS = Pattern.compile("(?:lacks its '|has no )(\\w+)");
    private static final Map<String, String> VALUES = Map.ofEntries(Map.entry("rate", "1 Gbit/s"),
            Map.entry("width", "64 bit"), Map.entry("clock", "1 GHz"), Map.entry("latency", "100 ns"),
            Map.entry("size", "64 B"), Map.entry("on", "1 ms"), Map.entry("off", "1 ms"),
            Map.entry("request", "100 B"), Map.entry("response", "1000 B"), Map.entry("slots", "256"));

    @Override
    public List<Fix> fixes(Site site) {
        NamedElement element = site.element(NamedElement.class).orElse(null);
        if (element == null) {
            return List.of();
        }
        if (element instanceof Queue) {
            return site.message().contains("slots") ? List.of(Fix.of("Add 'slots 256'", site.offset() + site.length(),
                    0, " slots 256")) : List.of();
        }
        Optional<String> name = site.said(LACKS).map(each -> each.toLowerCase(Locale.ROOT)).filter(VALUES::containsKey);
        return name.map(each -> List.of(fix(site, element, each + " " + value(element, each)))).orElse(List.of());
    }

    private static Fix fix(Site site, NamedElement element, String property) {
        INode node = site.node(element);
        return new Fix("Add '" + property + "'",
                List.of(Edits.property(site.text(), node.getOffset(), node.getEndOffset(), property)));
    }

    private static String value(NamedElement element, String property) {
        if (element instanceof Bus && property.equals("clock")) {
            return "66 MHz";
        }
        return element instanceof Flow && property.equals("rate") ? "100 Mbit/s" : VALUES.get(property);
    }
}
