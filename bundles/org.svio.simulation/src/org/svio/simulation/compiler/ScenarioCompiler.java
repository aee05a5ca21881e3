package org.svio.simulation.compiler;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.svio.model.Domain;
import org.svio.model.Flow;
import org.svio.model.Stream;
import org.svio.model.SvioPackage;
import org.svio.model.Tick;
import org.svio.model.VirtualCpu;
import org.svio.model.elaboration.BoundMapping;
import org.svio.model.elaboration.BoundVif;
import org.svio.model.elaboration.Instance;
import org.svio.model.elaboration.PlatformInstance;
import org.svio.model.expression.Evaluator;
import org.svio.model.expression.ModelException;
import org.svio.simulation.Scenario;
import org.svio.simulation.program.PortSpec;
import org.svio.simulation.program.Program;
import org.svio.simulation.program.StationSpec;
import org.svio.simulation.program.TickSpec;

/** Puts the program together from what the other compilers make. */
public final class ScenarioCompiler {

    private static final SvioPackage MODEL = SvioPackage.eINSTANCE;
    private static final int NONE = -1;

    /** Packets of open sources that wait between application and path before more are dropped. */
    private static final int BACKLOG = 4096;

    private final Scenario scenario;
    private final Evaluator evaluator;
    private final Durations durations;
    private final PlatformInstance platform;
    private final BoundMapping mapping;
    private final ResourceCompiler resources;
    private final NetworkCompiler network;
    private final StationCompiler stationCompiler;

    /** Prepares the compilation of one scenario. */
    public ScenarioCompiler(Scenario scenario) {
        this.scenario = scenario;
        this.evaluator = new Evaluator(scenario.environment());
        this.durations = new Durations(evaluator);
        this.platform = PlatformInstance.of(scenario.platform(), evaluator);
        this.mapping = BoundMapping.of(scenario.mapping(), platform, evaluator);
        this.resources = new ResourceCompiler(evaluator, durations, mapping.vifs());
        this.network = new NetworkCompiler(platform, evaluator, durations);
        this.stationCompiler = new StationCompiler(evaluator, durations, resources, network.ports());
    }

    /** Frames that leave need somewhere to go. */
    private void requireLinks() {
        for (Instance peer : network.peers().keySet()) {
            requireLink(peer, peer.declaration());
        }
        for (BoundVif vif : mapping.vifs()) {
            requireLink(vif.port(), vif.placement());
        }
    }

    private void requireLink(Instance end, EObject place) {
        if (network.outlet(end) == NONE) {
            throw new ModelException(place, "no cable is attached to " + end.qualifiedName()
                    + ": add a link from it to another port, a switch or a peer");
        }
    }

    /** Compiles; the numbers of everything follow the order of the model. */
    public Program compile() {
        requireLinks();
        Map<Instance, Integer> numbers = new LinkedHashMap<>();
        List<StationSpec> stations = stations(numbers);
        TrafficCompiler traffic = new TrafficCompiler(platform, evaluator, durations, scenario.directory());
        for (Flow flow : scenario.flows()) {
            traffic.add(flow, numbers);
        }
        List<TickSpec> ticks = ticks();
        Map<Integer, List<Integer>> stationsOfPort = stationsOfPort(stations);
        return new Program(resources.cores().values(), resources.strands().values(), resources.tasks().values(),
                resources.buses().values(), resources.memories().values(), network.outlets(),
                network.switches(stationsOfPort), ports(stationsOfPort), stationCompiler.rings.values(),
                stationCompiler.inlets.values(), stationCompiler.agents.values(), stationCompiler.lines.values(),
                stationCompiler.relays(), stationCompiler.paths.values(), stations, ticks, traffic.conversations());
    }

    private List<StationSpec> stations(Map<Instance, Integer> numbers) {
        MacAddresses addresses = new MacAddresses();
        Map<Instance, Long> declared = new HashMap<>();
        for (BoundVif vif : mapping.vifs()) {
            String mac = (String) vif.vif().get(MODEL.getVirtualInterface_Mac());
            if (mac != null) {
                declared.put(vif.vif(), addresses.declared(mac));
            }
        }
        List<StationSpec> stations = new ArrayList<>();
        network.peers().forEach((peer, number) -> {
            numbers.put(peer, number);
            stations.add(new StationSpec(peer.qualifiedName(), addresses.derived(peer.qualifiedName()), NONE,
                    network.outlet(peer), NONE, new int[0], new int[0], new String[0]));
        });
        int backlog = BACKLOG + windows();
        for (BoundVif vif : mapping.vifs()) {
            numbers.put(vif.vif(), stations.size());
            Long mac = declared.get(vif.vif());
            stations.add(stationCompiler.compile(vif,
                    mac == null ? addresses.derived(vif.vif().qualifiedName()) : mac, backlog));
        }
        return stations;
    }

    /** Segments that all streams together may have in flight: streams never find their application's queue full. */
    private int windows() {
        double segments = 0;
        for (Flow flow : scenario.flows()) {
            if (flow instanceof Stream stream) {
                int pairs = platform.resolve(flow.getSources(), null, evaluator).size();
                segments += 2.0 * pairs * TrafficCompiler.window(stream, evaluator)
                        / TrafficCompiler.segment(stream, evaluator);
            }
        }
        return (int) Math.min(segments, 1 << 20);
    }

    private Map<Integer, List<Integer>> stationsOfPort(List<StationSpec> stations) {
        Map<Integer, List<Integer>> behind = new HashMap<>();
        for (int number = 0; number < stations.size(); number++) {
            if (!stations.get(number).isPeer()) {
                int port = stationCompiler.paths.get(stations.get(number).path()).port();
                behind.computeIfAbsent(port, key -> new ArrayList<>()).add(number);
            }
        }
        return behind;
    }

    private List<PortSpec> ports(Map<Integer, List<Integer>> stationsOfPort) {
        List<PortSpec> ports = new ArrayList<>();
        network.ports().forEach((port, number) -> ports.add(new PortSpec(port.qualifiedName(), network.outlet(port),
                stationCompiler.entries.getOrDefault(port, NONE),
                stationsOfPort.getOrDefault(number, List.of(NONE)).get(0))));
        return ports;
    }

    private List<TickSpec> ticks() {
        List<TickSpec> ticks = new ArrayList<>();
        for (Instance domain : platform.all(Domain.class)) {
            Tick tick = (Tick) domain.get(MODEL.getDomain_Tick());
            List<Instance> vcpus = domain.parts(VirtualCpu.class);
            if (tick != null && !vcpus.isEmpty()) {
                Instance vcpu = vcpus.get(0);
                ticks.add(new TickSpec(domain.qualifiedName(), resources.task(vcpu),
                        Math.max(1, durations.time(tick.getPeriod(), 0)),
                        durations.constant(tick.getCost(), resources.clock(vcpu), vcpu.qualifiedName())));
            }
        }
        return ticks;
    }
}
