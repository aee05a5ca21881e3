package org.svio.simulation.compiler;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EReference;
import org.svio.model.Link;
import org.svio.model.Peer;
import org.svio.model.Port;
import org.svio.model.SvioPackage;
import org.svio.model.Switch;
import org.svio.model.elaboration.Instance;
import org.svio.model.elaboration.PlatformInstance;
import org.svio.model.expression.Evaluator;
import org.svio.model.expression.ModelException;
import org.svio.simulation.program.OutletSpec;
import org.svio.simulation.program.SwitchSpec;

/** Links, switches and ports: every cable becomes two sending ends. */
final class NetworkCompiler {

    private static final SvioPackage MODEL = SvioPackage.eINSTANCE;
    private static final int NONE = OutletSpec.NONE;

    /** Preamble 8 B, check sequence 4 B, inter-frame gap 12 B (IEEE 802.3), in bits. */
    private static final double DEFAULT_FRAMING = 24 * 8;
    private static final double DEFAULT_QUEUE = 256;
    private static final int LARGEST_QUEUE = 1 << 24;

    /** A peer stands for a whole station: its queue is as long as what its conversations may have under way. */
    private static final int PEER_QUEUE = 1 << 16;

    private final Evaluator evaluator;
    private final Durations durations;
    private final List<OutletSpec> outlets = new ArrayList<>();
    private final Map<Instance, Integer> outletOf = new HashMap<>();
    private final Map<Instance, Integer> switches = new LinkedHashMap<>();
    private final Map<Instance, Integer> ports = new LinkedHashMap<>();
    private final Map<Instance, Integer> peers = new LinkedHashMap<>();
    private final Map<Integer, List<Integer>> outletsOfSwitch = new HashMap<>();

    NetworkCompiler(PlatformInstance platform, Evaluator evaluator, Durations durations) {
        this.evaluator = evaluator;
        this.durations = durations;
        number(platform.all(Switch.class), switches);
        number(platform.all(Port.class), ports);
        number(platform.all(Peer.class), peers);
        for (Instance link : platform.all(Link.class)) {
            Instance from = end(link, MODEL.getLink_From(), platform);
            Instance to = end(link, MODEL.getLink_To(), platform);
            connect(link, from, to);
            connect(link, to, from);
        }
    }

    private static void number(List<Instance> instances, Map<Instance, Integer> numbers) {
        instances.forEach(instance -> numbers.put(instance, numbers.size()));
    }

    private Instance end(Instance link, EReference feature, PlatformInstance platform) {
        List<Instance> ends = platform.resolve(link.reference(feature), null, evaluator);
        if (ends.size() != 1) {
            throw new ModelException(link.reference(feature), "a link has one thing at each end, not " + ends.size());
        }
        return ends.get(0);
    }

    private void connect(Instance link, Instance from, Instance to) {
        double latency = durations.time(link.expression(MODEL.getLink_Latency()), 0);
        if (to.is(Switch.class)) {
            latency += durations.time(to.expression(MODEL.getSwitch_Latency()), 0);
        }
        double rate = from.is(Switch.class) ? from.number(MODEL.getSwitch_Rate(), evaluator, Double.NaN)
                : from.is(Peer.class) ? from.number(MODEL.getPeer_Rate(), evaluator, Double.NaN)
                : from.number(MODEL.getPort_Rate(), evaluator, Double.NaN);
        if (!(rate > 0)) {
            throw new ModelException(from.declaration(), from.qualifiedName() + " needs a rate such as 1 Gbit/s");
        }
        double framing = from.is(Switch.class) ? from.number(MODEL.getSwitch_Framing(), evaluator, DEFAULT_FRAMING)
                : from.is(Port.class) ? from.number(MODEL.getPort_Framing(), evaluator, DEFAULT_FRAMING)
                : DEFAULT_FRAMING;
        double queue = from.is(Switch.class) ? from.number(MODEL.getSwitch_Queue(), evaluator, DEFAULT_QUEUE)
                : from.is(Port.class) ? from.number(MODEL.getPort_Queue(), evaluator, DEFAULT_QUEUE) : PEER_QUEUE;
        if (!(queue >= 1 && queue <= LARGEST_QUEUE)) {
            throw new ModelException(from.declaration(), from.qualifiedName() + " needs a queue of 1 to "
                    + LARGEST_QUEUE + " frames");
        }
        String name = from.is(Switch.class) ? from.qualifiedName() + " to " + to.qualifiedName() : from.qualifiedName();
        int number = outlets.size();
        outlets.add(new OutletSpec(name, Durations.PICOSECONDS / rate, Math.round(framing), (int) queue,
                Math.round(latency), switches.getOrDefault(to, NONE), peers.getOrDefault(to, NONE),
                ports.getOrDefault(to, NONE)));
        if (from.is(Switch.class)) {
            outletsOfSwitch.computeIfAbsent(switches.get(from), key -> new ArrayList<>()).add(number);
        } else if (outletOf.put(from, number) != null) {
            throw new ModelException(link.declaration(), from.qualifiedName() + " has a link already");
        }
    }

    List<OutletSpec> outlets() {
        return outlets;
    }

    /** The ports, each with its number. */
    Map<Instance, Integer> ports() {
        return ports;
    }

    /** The peers; the number of each is that of its station. */
    Map<Instance, Integer> peers() {
        return peers;
    }

    /** The sending end at a port or peer; -1 where no link is attached. */
    int outlet(Instance portOrPeer) {
        return outletOf.getOrDefault(portOrPeer, NONE);
    }

    /** The switches, which know the stations behind each port. */
    List<SwitchSpec> switches(Map<Integer, List<Integer>> stationsOfPort) {
        List<SwitchSpec> specs = new ArrayList<>();
        switches.forEach((instance, number) -> {
            List<Integer> ends = outletsOfSwitch.getOrDefault(number, List.of());
            int[][] stations = ends.stream().map(outlets::get).map(outlet -> outlet.toStation() >= 0
                    ? new int[] {outlet.toStation()} : ints(stationsOfPort.getOrDefault(outlet.toPort(), List.of())))
                    .toArray(int[][]::new);
            specs.add(new SwitchSpec(instance.qualifiedName(), ints(ends), stations));
        });
        return specs;
    }

    private static int[] ints(List<Integer> numbers) {
        return numbers.stream().mapToInt(Integer::intValue).toArray();
    }
}
