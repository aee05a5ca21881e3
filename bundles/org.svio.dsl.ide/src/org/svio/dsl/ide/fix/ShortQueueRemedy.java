package org.svio.dsl.ide.fix;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.xtext.nodemodel.INode;
import org.svio.model.Component;
import org.svio.model.PathSegment;
import org.svio.model.Placement;
import org.svio.model.Queue;
import org.svio.model.QueueKind;
import org.svio.model.VirtualInterface;

/** Gives a queue the slots that bandwidth times delay asks for, rounded up to a power of two. */
final class ShortQueueRemedy implements Remedy {

    private static final Pattern NEEDED = Pattern.compile("delivers up to (\\d+) full frames.*but queue (\\w+) holds");

    @Override
    public List<Fix> fixes(Site site) {
        Matcher needed = NEEDED.matcher(site.message());
        Placement placement = site.element(Placement.class).orElse(null);
        if (placement == null || !needed.find()) {
            return List.of();
        }
        long slots = Long.highestOneBit(Math.max(1, Long.parseLong(needed.group(1)) - 1)) << 1;
        return placement.getDatapath().getQueues().stream().filter(each -> needed.group(2).equals(each.getName()))
                .findFirst().map(queue -> fixes(site, placement, queue, slots)).orElse(List.of());
    }

    private static List<Fix> fixes(Site site, Placement placement, Queue queue, long slots) {
        if (queue.getKind() == QueueKind.SHARED) {
            if (!site.isHere(queue) || queue.getSlots() == null) {
                return List.of();
            }
            INode node = site.node(queue.getSlots());
            return List.of(Fix.of("Give queue " + queue.getName() + " " + slots + " slots", node.getOffset(),
                    node.getLength(), Long.toString(slots)));
        }
        List<PathSegment> path = placement.getVifs().getSegments();
        Component end = path.get(path.size() - 1).getElement();
        if (!(end instanceof VirtualInterface vif) || !site.isHere(vif)) {
            return List.of();
        }
        String label = "Give " + vif.getName() + " a receive queue of " + slots;
        if (vif.getReceiveQueue() != null) {
            INode node = site.node(vif.getReceiveQueue());
            return List.of(Fix.of(label, node.getOffset(), node.getLength(), Long.toString(slots)));
        }
        INode node = site.node(vif);
        return List.of(new Fix(label, List.of(Edits.property(site.text(), node.getOffset(), node.getEndOffset(),
                "receive queue " + slots))));
    }
}
