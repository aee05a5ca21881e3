package org.svio.simulation.compiler;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.svio.model.Domain;
import org.svio.model.Expression;
import org.svio.model.HardwareContext;
import org.svio.model.HardwareThread;
import org.svio.model.Host;
import org.svio.model.Hypervisor;
import org.svio.model.Nic;
import org.svio.model.Processor;
import org.svio.model.RoleKind;
import org.svio.model.Scheduler;
import org.svio.model.SchedulingPolicy;
import org.svio.model.SvioPackage;
import org.svio.model.VirtualCpu;
import org.svio.model.elaboration.BoundVif;
import org.svio.model.elaboration.Instance;
import org.svio.model.expression.Evaluator;
import org.svio.model.expression.ModelException;
import org.svio.simulation.program.BusSpec;
import org.svio.simulation.program.MemorySpec;
import org.svio.simulation.program.StrandSpec;
import org.svio.simulation.program.TaskSpec;

/** Processors, buses and memories, as far as something uses them. */
final class ResourceCompiler {

    private static final SvioPackage MODEL = SvioPackage.eINSTANCE;
    private static final double DEFAULT_WEIGHT = 256;
    private static final double DEFAULT_SLICE = 0.030;
    private static final double DEFAULT_BURST = 4096 * 8;
    private static final double DEFAULT_READ_WIDTH = 32;

    private final Evaluator evaluator;
    private final Durations durations;
    private final Numbering<Instance, Double> cores = new Numbering<>();
    private final Numbering<Instance, StrandSpec> strands = new Numbering<>();
    private final Numbering<String, TaskSpec> tasks = new Numbering<>();
    private final Numbering<Instance, BusSpec> buses = new Numbering<>();
    private final Numbering<Instance, MemorySpec> memories = new Numbering<>();
    private final Map<Instance, Instance> hypervisors = new HashMap<>();

    /** Threads of hosts that play roles themselves: no hypervisor schedules them, and they never fall asleep. */
    private final Set<Instance> dedicated = new HashSet<>();

    ResourceCompiler(Evaluator evaluator, Durations durations, List<BoundVif> vifs) {
        this.evaluator = evaluator;
        this.durations = durations;
        for (BoundVif vif : vifs) {
            vif.players().forEach((role, players) -> {
                if (role.getKind() == RoleKind.PROCESSOR) {
                    players.stream().filter(player -> !isOnDevice(player)).forEach(dedicated::add);
                }
            });
        }
    }

    Numbering<Instance, Double> cores() {
        return cores;
    }

    Numbering<Instance, StrandSpec> strands() {
        return strands;
    }

    Numbering<String, TaskSpec> tasks() {
        return tasks;
    }

    Numbering<Instance, BusSpec> buses() {
        return buses;
    }

    Numbering<Instance, MemorySpec> memories() {
        return memories;
    }

    /** Clock of the processor behind a player, in Hz; NaN where it has none. */
    double clock(Instance player) {
        return clockOf(processorOf(BoundVif.strand(player)));
    }

    private double clockOf(Instance processor) {
        double clock = processor.number(MODEL.getProcessor_Clock(), evaluator, Double.NaN);
        if (clock <= 0) {
            throw new ModelException(processor.declaration(), processor.qualifiedName() + " needs a clock above 0 Hz");
        }
        return clock;
    }

    /** What a virtual CPU, hardware context, thread or engine runs as. */
    int task(Instance player) {
        return tasks.of(player.qualifiedName(), number -> {
            Instance strand = BoundVif.strand(player);
            if (player.is(VirtualCpu.class) && dedicated.contains(strand)) {
                throw new ModelException(player.declaration(), strand.qualifiedName()
                        + " has a role of a data path to itself and so cannot run " + player.qualifiedName()
                        + ": place that on another thread");
            }
            return new TaskSpec(player.qualifiedName(), strand(strand), weight(player), false,
                    strand.is(HardwareContext.class) || !player.is(VirtualCpu.class) && isOnDevice(strand));
        });
    }

    /** What the interrupt handlers of the hypervisor on this thread run as. */
    int interruptTask(Instance thread) {
        String name = thread.qualifiedName() + " interrupts";
        return tasks.of(name, number -> new TaskSpec(name, strand(thread), 0, true, false));
    }

    private int weight(Instance player) {
        return player.is(VirtualCpu.class)
                ? (int) player.ancestor(Domain.class).number(MODEL.getDomain_Weight(), evaluator, DEFAULT_WEIGHT)
                : (int) DEFAULT_WEIGHT;
    }

    private static boolean isOnDevice(Instance strand) {
        return strand.ancestor(Nic.class) != null;
    }

    /** The strand of a hardware thread, or of a microengine as a whole for its contexts. */
    int strand(Instance threadOrContext) {
        Instance processor = processorOf(threadOrContext);
        Instance own = threadOrContext.is(HardwareThread.class) ? threadOrContext : processor;
        return strands.of(own, number -> newStrand(own, processor));
    }

    private static Instance processorOf(Instance strand) {
        return strand.is(Processor.class) ? strand : strand.ancestor(Processor.class);
    }

    private StrandSpec newStrand(Instance own, Instance processor) {
        double clock = clockOf(processor);
        double sharing = processor.number(MODEL.getProcessor_Sharing(), evaluator, 1);
        if (!(sharing > 0 && sharing <= 1)) {
            throw new ModelException(processor.declaration(), processor.qualifiedName()
                    + " needs a sharing above 0 and up to 1, not " + sharing);
        }
        int core = cores.of(processor, number -> sharing);
        Instance host = processor.ancestor(Host.class);
        String hostName = host == null || isOnDevice(processor) ? "" : host.qualifiedName();
        Instance hypervisor = isOnDevice(processor) || dedicated.contains(own) ? null : hypervisorOf(host);
        if (hypervisor == null) {
            return new StrandSpec(own.qualifiedName(), hostName, clock, core, SchedulingPolicy.FIFO, 1, 0, 0);
        }
        Scheduler scheduler = (Scheduler) hypervisor.get(MODEL.getHypervisor_Scheduler());
        return new StrandSpec(own.qualifiedName(), hostName, clock, core,
                scheduler == null ? SchedulingPolicy.CREDIT : scheduler.getPolicy(),
                Math.max(1, durations.time(scheduler == null ? null : scheduler.getSlice(), DEFAULT_SLICE)),
                cost(hypervisor, MODEL.getHypervisor_Switching(), clock, own),
                cost(hypervisor, MODEL.getHypervisor_Waking(), clock, own));
    }

    private Instance hypervisorOf(Instance host) {
        return host == null ? null : hypervisors.computeIfAbsent(host,
                machine -> machine.parts(Hypervisor.class).stream().findFirst().orElse(null));
    }

    private long cost(Instance owner, org.eclipse.emf.ecore.EReference feature, double clock, Instance strand) {
        Expression expression = owner.expression(feature);
        return durations.constant(expression, clock, strand.qualifiedName());
    }

    int bus(Instance bus) {
        return buses.of(bus, number -> {
            double clock = bus.number(MODEL.getBus_Clock(), evaluator, Double.NaN);
            return new BusSpec(bus.qualifiedName(), Durations.PICOSECONDS / clock,
                    bus.number(MODEL.getBus_Width(), evaluator, Double.NaN),
                    cost(bus, MODEL.getBus_Overhead(), clock, bus),
                    bus.number(MODEL.getBus_Burst(), evaluator, DEFAULT_BURST),
                    cost(bus, MODEL.getBus_ReadLatency(), clock, bus),
                    bus.number(MODEL.getBus_ReadWidth(), evaluator, DEFAULT_READ_WIDTH));
        });
    }

    int memory(Instance memory) {
        return memories.of(memory, number -> new MemorySpec(memory.qualifiedName(),
                durations.time(memory.expression(MODEL.getMemory_Latency()), 0),
                durations.time(memory.expression(MODEL.getMemory_Service()), 0)));
    }
}
