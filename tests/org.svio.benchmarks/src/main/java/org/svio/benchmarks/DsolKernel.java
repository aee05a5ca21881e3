package org.svio.benchmarks;

import nl.tudelft.simulation.dsol.experiment.SingleReplication;
import nl.tudelft.simulation.dsol.formalisms.eventscheduling.Executable;
import nl.tudelft.simulation.dsol.model.AbstractDsolModel;
import nl.tudelft.simulation.dsol.simulators.DevsSimulator;
import nl.tudelft.simulation.dsol.simulators.RunState;

/** DSOL of Delft University of Technology with lambdas, its faster way to schedule. */
final class DsolKernel implements Kernel {

    /** Runs in the calling thread, so that its processor time can be told. */
    private static final class DirectSimulator extends DevsSimulator<Double> {
        private static final long serialVersionUID = 1L;
        private static final double END = 1e12;

        DirectSimulator() {
            super("benchmark");
        }

        void runHere() {
            runUntilTime = END;
            runState = RunState.STARTED;
            run();
        }

        void finish() {
            runState = RunState.STOPPING;
        }
    }

    private DirectSimulator simulator;
    private Draws draws;
    private LongRing arrivals;
    private int[] customers;
    private long left;
    private double sojourns;

    @Override
    public double run(Workload workload, long count) {
        draws = new Draws();
        arrivals = new LongRing();
        customers = new int[Workload.STATIONS];
        left = count;
        sojourns = 0;
        simulator = new DirectSimulator();
        simulator.initialize(new Model(workload),
                new SingleReplication<>("replication", 0.0, 0.0, DirectSimulator.END), false);
        simulator.runHere();
        return workload == Workload.MM1 ? sojourns / count : simulator.getSimulatorTime();
    }

    private void countDown() {
        left--;
        if (left == 0) {
            simulator.finish();
        }
    }

    private void schedule(double delay, Executable action) {
        simulator.scheduleEventRel(delay, action);
    }

    private void arrive() {
        schedule(draws.exponential(1.25), this::arrive);
        if (arrivals.add(Double.doubleToRawLongBits(simulator.getSimulatorTime())) == 1) {
            schedule(draws.exponential(1), this::depart);
        }
    }

    private void depart() {
        sojourns += simulator.getSimulatorTime() - Double.longBitsToDouble(arrivals.remove());
        countDown();
        if (!arrivals.isEmpty()) {
            schedule(draws.exponential(1), this::depart);
        }
    }

    private void fire() {
        countDown();
        schedule(draws.exponential(1), this::fire);
    }

    private void serve(int station) {
        schedule(draws.service(station, 1), () -> complete(station));
    }

    private void complete(int station) {
        countDown();
        customers[station]--;
        if (customers[station] > 0) {
            serve(station);
        }
        int next = (station + 1) % Workload.STATIONS;
        customers[next]++;
        if (customers[next] == 1) {
            serve(next);
        }
    }

    private final class Model extends AbstractDsolModel<Double, DirectSimulator> {
        private static final long serialVersionUID = 1L;

        private final transient Workload workload;

        Model(Workload workload) {
            super(DsolKernel.this.simulator);
            this.workload = workload;
        }

        @Override
        public void constructModel() {
            switch (workload) {
                case MM1 -> schedule(draws.exponential(1.25), DsolKernel.this::arrive);
                case TANDEM -> {
                    customers[0] = Workload.CUSTOMERS;
                    serve(0);
                }
                case HOLD_50, HOLD_1000, HOLD_100000 -> {
                    for (int timer = 0; timer < workload.timers(); timer++) {
                        schedule(draws.exponential(1), DsolKernel.this::fire);
                    }
                }
            }
        }
    }
}
