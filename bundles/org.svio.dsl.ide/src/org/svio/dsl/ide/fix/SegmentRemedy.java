package org.svio.dsl.ide.fix;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.nodemodel.INode;
import org.svio.model.DataPath;
import org.svio.model.Queue;
import org.svio.model.Segment;

/** Lets a segment hand its packets on. */
final class SegmentRemedy implements Remedy {

    private static final Pattern ENDS = Pattern.compile("end it with '(\\w+)");
    private static final Pattern WRONG = Pattern.compile("must end with '(\\w+)', not with '(?:transmits|delivers)'");

    @Override
    public List<Fix> fixes(Site site) {
        Optional<String> right = site.said(WRONG);
        if (right.isPresent() && List.of("transmits", "delivers").contains(site.marked())) {
            return List.of(Fix.of("Change to '" + right.get() + "'", site.offset(), site.length(), right.get()));
        }
        Segment segment = site.element(Segment.class).orElse(null);
        Optional<String> end = site.said(ENDS);
        if (segment == null || end.isEmpty()) {
            return List.of();
        }
        List<Fix> fixes = new ArrayList<>();
        if (!end.get().equals("puts")) {
            fixes.add(ending(site, segment, end.get()));
        } else {
            for (Queue each : EcoreUtil2.getContainerOfType(segment, DataPath.class).getQueues()) {
                fixes.add(ending(site, segment, "puts into " + each.getName()));
            }
        }
        return fixes;
    }

    private static Fix ending(Site site, Segment segment, String step) {
        INode node = site.node(segment);
        return new Fix("End with '" + step + "'",
                List.of(Edits.property(site.text(), node.getOffset(), node.getEndOffset(), step)));
    }
}
