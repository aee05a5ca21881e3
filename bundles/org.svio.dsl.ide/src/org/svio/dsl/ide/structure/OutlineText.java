package org.svio.dsl.ide.structure;

import java.util.Locale;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.svio.model.Comparison;
import org.svio.model.Component;
import org.svio.model.DataPath;
import org.svio.model.Direction;
import org.svio.model.DriverDomain;
import org.svio.model.Experiment;
import org.svio.model.Flow;
import org.svio.model.HardwareContext;
import org.svio.model.HardwareThread;
import org.svio.model.Mapping;
import org.svio.model.NamedElement;
import org.svio.model.Objective;
import org.svio.model.Parameter;
import org.svio.model.ParameterSet;
import org.svio.model.Placement;
import org.svio.model.Platform;
import org.svio.model.Provenance;
import org.svio.model.Queue;
import org.svio.model.Role;
import org.svio.model.Segment;
import org.svio.model.Signal;
import org.svio.model.Step;
import org.svio.model.Variation;
import org.svio.model.VirtualCpu;
import org.svio.model.VirtualInterface;
import org.svio.model.Work;

/** The words of the outline. */
public final class OutlineText {

    private static final int LONGEST = 60;

    private OutlineText() {
    }

    /** What an element is, in one word that is also the name of its icon. */
    public static String kind(EObject element) {
        return switch (element) {
            case ParameterSet set -> "parameters";
            case VirtualCpu vcpu -> "vcpu";
            case VirtualInterface vif -> "vif";
            case DriverDomain domain -> "domain";
            case HardwareThread thread -> "thread";
            case HardwareContext context -> "context";
            case Flow flow -> "flow";
            case Objective objective -> "objective";
            case Variation variation -> "variation";
            case Work work -> "work";
            case Step step -> "step";
            default -> element.eClass().getName().toLowerCase(Locale.ROOT);
        };
    }

    /** What an element is, in the words of the language, such as {@code driver domain}. */
    public static String words(EObject element) {
        return switch (element) {
            case Flow flow -> flow.eClass().getName().replaceAll("([a-z])([A-Z])", "$1 $2").toLowerCase(Locale.ROOT);
            case DriverDomain domain -> "driver domain";
            case HardwareThread thread -> "hardware thread";
            case HardwareContext context -> "hardware context";
            case VirtualCpu vcpu -> "virtual CPU";
            case VirtualInterface vif -> "virtual interface";
            case ParameterSet set -> "parameters";
            case DataPath path -> "data path";
            case Work work -> "stage";
            default -> kind(element);
        };
    }

    static String label(EObject element) {
        return switch (element) {
            case Direction direction -> direction.getKind().getLiteral();
            case Segment segment -> "at " + name(segment.getRole());
            case Placement placement -> written(placement.getVifs());
            case Work work -> String.valueOf(work.getName());
            case Step step -> written(step);
            case Comparison comparison -> "compare " + name(comparison.getA()) + " with " + name(comparison.getB());
            case Objective objective -> written(objective);
            case Component component when component.getRange() != null ->
                    component.getName() + written(component.getRange());
            case NamedElement named -> named.getName() == null ? "?" : named.getName();
            default -> written(element);
        };
    }

    static String detail(EObject element) {
        return switch (element) {
            case Parameter parameter -> written(parameter.getValue())
                    + (parameter.getProvenance() == Provenance.UNLABELLED ? ""
                            : " · " + parameter.getProvenance().getLiteral());
            case Segment segment when segment.getInput() != null ->
                    (segment.getPolling() == null ? "from " : "polls ") + segment.getInput().getName();
            case Placement placement -> "to " + name(placement.getDatapath()) + placement.getResources().stream()
                    .map(OutlineText::written).collect(Collectors.joining(", ", " on ", ""));
            case Work work -> written(work.getCost());
            case Role role -> role.getKind().getLiteral();
            case Queue queue -> queue.getKind().getLiteral();
            case Signal signal -> "to " + name(signal.getReceiver());
            case Mapping mapping -> "of " + name(mapping.getPlatform());
            case Experiment experiment -> "on " + name(experiment.getPlatform());
            case Platform platform when platform.getBase() != null -> "extends " + name(platform.getBase());
            case Flow flow -> flow.eClass().getName().toLowerCase(Locale.ROOT) + " " + written(flow.getSources())
                    + " to " + written(flow.getDestinations());
            case VirtualCpu vcpu -> "on " + written(vcpu.getAffinity());
            case Component component when component.getType() != null -> ": " + name(component.getType());
            default -> "";
        };
    }

    private static String name(NamedElement element) {
        return element == null || element.getName() == null ? "?" : element.getName();
    }

    /** The element as it stands in the text, on one line, long ones cut. */
    private static String written(EObject element) {
        INode node = element == null ? null : NodeModelUtils.getNode(element);
        if (node == null) {
            return "?";
        }
        String text = NodeModelUtils.getTokenText(node).replaceAll("\\s+", " ").strip();
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
    }
}
