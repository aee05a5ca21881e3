package org.svio.dsl.ide.fix;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.svio.model.Quantity;
import org.svio.model.SvioPackage.Literals;
import org.svio.model.quantity.Unit;
import org.svio.model.quantity.Units;

/** Gives a number a unit of what its property measures; the message has an example of each. */
final class UnitRemedy implements Remedy {

    private static final Pattern EXAMPLE = Pattern.compile("such as [\\d.]+ ?([A-Za-z%]*(?:/[A-Za-z]+)?)");
    private static final int MOST = 4;
    private static final Map<String, List<String>> ALIKE = Map.of(
            "us", List.of("us", "ms", "ns", "s"), "B", List.of("B", "kB", "KiB", "bit"),
            "Gbit/s", List.of("Gbit/s", "Mbit/s", "kbit/s"), "GHz", List.of("GHz", "MHz", "kHz"));

    @Override
    public List<Fix> fixes(Site site) {
        Quantity quantity = site.element(Quantity.class).orElse(null);
        if (quantity == null || site.node(quantity).getOffset() != site.offset()
                || site.node(quantity).getLength() != site.length()) {
            return List.of(); // a sum or product: which of its parts is wrong is not known
        }
        List<INode> number = NodeModelUtils.findNodesForFeature(quantity, Literals.QUANTITY__NUMBER);
        String digits = number.get(0).getText().strip();
        List<Fix> fixes = new ArrayList<>();
        for (String unit : units(site.message(), quantity.getUnit())) {
            String text = unit.isEmpty() ? digits : digits + " " + unit;
            fixes.add(Fix.of("Change to " + text, site.offset(), site.length(), text));
        }
        return fixes;
    }

    private static Set<String> units(String message, String written) {
        Set<String> units = new LinkedHashSet<>();
        Matcher example = EXAMPLE.matcher(message);
        while (example.find()) {
            String model = example.group(1);
            Unit wanted = Units.find(model).orElse(Units.NONE);
            String perSecond = written + "/s";
            Units.find(perSecond).filter(each -> each.dimension().equals(wanted.dimension()))
                    .ifPresent(each -> units.add(perSecond)); // "1 Gbit" for a rate
            String withoutTime = String.valueOf(written).replaceFirst("/s$", "");
            Units.find(withoutTime).filter(each -> written != null && each.dimension().equals(wanted.dimension()))
                    .ifPresent(each -> units.add(withoutTime));
            String base = model.equals("cycles") || !model.endsWith("Hz") ? model : "GHz";
            units.addAll(ALIKE.getOrDefault(base, List.of(model)));
        }
        return new LinkedHashSet<>(units.stream().limit(MOST).toList());
    }
}
