package org.svio.estimate.internal;

import java.util.ArrayList;
import java.util.List;
import org.svio.engine.random.Distribution;
import org.svio.simulation.program.ConversationSpec;
import org.svio.simulation.program.Program;

/** The conversations of a program as chains. */
final class Traffic {

    /** Stands for frames without a largest size: what is fixed per frame no longer counts. */
    private static final long HUGE = 1L << 34;

    /** The smallest payload of an open flow. */
    private static final long SMALLEST = 8;

    private final RouteFinder finder;
    private final Reckoning reckoning;

    private Traffic(Resources resources, Reckoning reckoning) {
        this.finder = new RouteFinder(resources, reckoning);
        this.reckoning = reckoning;
    }

    /** One chain for each conversation, in order. */
    static List<Chain> of(Resources resources, Reckoning reckoning) {
        Program program = resources.program;
        Traffic traffic = new Traffic(resources, reckoning);
        List<Chain> chains = new ArrayList<>();
        for (int number = 0; number < program.conversations().size(); number++) {
            chains.add(traffic.chain(number, program.conversations().get(number)));
        }
        return chains;
    }

    private Chain chain(int number, ConversationSpec spec) {
        return switch (spec) {
            case ConversationSpec.Stream stream -> stream(number, stream);
            case ConversationSpec.Exchange exchange -> exchange(number, exchange);
            case ConversationSpec.Open open -> open(number, open);
            case ConversationSpec.Replay replay -> replay(number, replay);
        };
    }

    private Chain stream(int number, ConversationSpec.Stream spec) {
        Trip forward = forward(spec, spec.segment(), Frame.of(spec.segment() + spec.header()));
        Route back = finder.find(spec.destination(), spec.source(), Frame.of(spec.header()));
        long window = Math.max(1, spec.window() / spec.segment());
        return new Chain(number, Chain.Kind.STREAM, window, 0, 0, 0, spec.acknowledge(),
                List.of(forward, new Trip(spec.destination(), back, 1.0 / spec.acknowledge(), 0)),
                forward.route().shortest());
    }

    private Chain exchange(int number, ConversationSpec.Exchange spec) {
        Trip forward = forward(spec, spec.request(), Frame.of(spec.request() + spec.header()));
        Route back = finder.find(spec.destination(), spec.source(), Frame.of(spec.response() + spec.header()));
        double pause = reckoning.amount(spec.pause()) / StepCosts.PICOSECONDS;
        double service = reckoning.amount(spec.service()) / StepCosts.PICOSECONDS;
        return new Chain(number, Chain.Kind.EXCHANGE, 1, pause, service, 0, 1,
                List.of(forward, new Trip(spec.destination(), back, 1, spec.response())),
                Math.min(forward.route().shortest(), back.shortest()));
    }

    private Chain open(int number, ConversationSpec.Open spec) {
        double mean = spec.size().mean();
        double interval = spec.perBit() > 0 ? spec.perBit() * mean : spec.interval().mean();
        double on = spec.on() == null ? 1 : spec.on().mean() / (spec.on().mean() + spec.off().mean());
        return open(number, spec, on * StepCosts.PICOSECONDS / interval, mean, Reckoning.variance(spec.size()),
                Reckoning.LEAST.amount(spec.size()), largest(spec.size()));
    }

    private Chain replay(int number, ConversationSpec.Replay spec) {
        List<ConversationSpec.Replay.Frame> frames = spec.frames();
        double last = frames.isEmpty() ? 0 : frames.get(frames.size() - 1).time() / StepCosts.PICOSECONDS;
        double mean = frames.stream().mapToDouble(frame -> payload(frame, spec)).average().orElse(0);
        double squares = frames.stream().mapToDouble(frame -> Math.pow(payload(frame, spec), 2)).average().orElse(0);
        return open(number, spec, last > 0 ? (frames.size() - 1) / last : 0, mean, squares - mean * mean,
                frames.stream().mapToDouble(frame -> payload(frame, spec)).min().orElse(0),
                frames.stream().mapToDouble(frame -> payload(frame, spec)).max().orElse(0));
    }

    private static double payload(ConversationSpec.Replay.Frame frame, ConversationSpec.Replay spec) {
        return Math.max(0, frame.bits() - spec.header());
    }

    private static double largest(Distribution sizes) {
        return Math.min(HUGE, Reckoning.largest(sizes));
    }

    /** An open flow: in the mean a frame of mean size, at the least the one that carries most per effort. */
    private Chain open(int number, ConversationSpec spec, double rate, double mean, double variance, double least,
            double largest) {
        boolean fixed = least == largest;
        long payload = bytes(reckoning == Reckoning.MEAN ? mean : largest);
        Frame frame = reckoning == Reckoning.MEAN ? new Frame(payload + spec.header(), variance, false)
                : new Frame(payload + spec.header(), 0, !fixed);
        Trip forward = forward(spec, payload, frame);
        Route smallest = finder.find(spec.source(), spec.destination(), Frame.of((long) least / 8 * 8 + spec.header()));
        return new Chain(number, Chain.Kind.OPEN, 0, 0, 0, rate, 1, List.of(forward), smallest.shortest());
    }

    private static long bytes(double bits) {
        return Math.max(SMALLEST, Math.round(bits / 8) * 8);
    }

    private Trip forward(ConversationSpec spec, double payload, Frame frame) {
        return new Trip(spec.source(), finder.find(spec.source(), spec.destination(), frame), 1, payload);
    }
}
