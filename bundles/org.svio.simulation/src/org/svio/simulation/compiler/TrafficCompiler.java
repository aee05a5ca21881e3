package org.svio.simulation.compiler;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.svio.engine.random.Constant;
import org.svio.engine.random.Distribution;
import org.svio.engine.random.Exponential;
import org.svio.model.ConstantRate;
import org.svio.model.Expression;
import org.svio.model.Flow;
import org.svio.model.OnOff;
import org.svio.model.PcapReplay;
import org.svio.model.PingPong;
import org.svio.model.Poisson;
import org.svio.model.RequestResponse;
import org.svio.model.Stream;
import org.svio.model.elaboration.Instance;
import org.svio.model.elaboration.PlatformInstance;
import org.svio.model.expression.Evaluator;
import org.svio.model.expression.ModelException;
import org.svio.model.quantity.Dimension;
import org.svio.simulation.program.ConversationSpec;

/** Flows as conversations between pairs of stations. */
final class TrafficCompiler {

    /** Ethernet 14 B, IPv4 20 B, and UDP 8 B or TCP with time stamps 32 B, in bits. */
    private static final double DATAGRAM_HEADER = 42 * 8;
    private static final double STREAM_HEADER = 66 * 8;
    private static final double DEFAULT_WINDOW = 64 * 1024 * 8;
    private static final double DEFAULT_SEGMENT = 1448 * 8;

    /** Segments in flight that no queue of a model could hold. */
    private static final long MOST_SEGMENTS = 1 << 24;
    private static final double LONGEST_INTERVAL = 9e18;

    private final PlatformInstance platform;
    private final Evaluator evaluator;
    private final Durations durations;
    private final Path directory;
    private final List<ConversationSpec> conversations = new ArrayList<>();

    TrafficCompiler(PlatformInstance platform, Evaluator evaluator, Durations durations, Path directory) {
        this.platform = platform;
        this.evaluator = evaluator;
        this.durations = durations;
        this.directory = directory;
    }

    /** Adds the conversations of a flow between the stations with these numbers. */
    void add(Flow flow, Map<Instance, Integer> stations) {
        List<Instance> sources = platform.resolve(flow.getSources(), null, evaluator);
        List<Instance> destinations = platform.resolve(flow.getDestinations(), null, evaluator);
        if (destinations.size() != sources.size() && destinations.size() != 1) {
            throw new ModelException(flow, flow.getName() + " has " + sources.size() + " sources but "
                    + destinations.size() + " destinations: give it as many, or one for all");
        }
        for (int pair = 0; pair < sources.size(); pair++) {
            Instance source = sources.get(pair);
            Instance destination = destinations.get(destinations.size() == 1 ? 0 : pair);
            int from = station(flow, source, stations);
            int to = station(flow, destination, stations);
            String name = flow.getName() + "/" + source.qualifiedName() + "/" + destination.qualifiedName();
            if (flow instanceof PcapReplay replay) {
                addReplay(replay, from, to, name);
            } else {
                conversations.add(conversation(flow, from, to, name));
            }
        }
    }

    /** The source plays who sent the first frame of the capture, the destination everyone else. */
    private void addReplay(PcapReplay replay, int from, int to, String name) {
        requireTwo(replay, from, to);
        Capture capture = new Capture(directory, replay);
        double speed = evaluator.value(replay.getSpeed(), 1);
        conversations.add(new ConversationSpec.Replay(name, from, to, header(replay), capture.frames(true, speed)));
        List<ConversationSpec.Replay.Frame> answers = capture.frames(false, speed);
        if (!answers.isEmpty()) {
            conversations.add(new ConversationSpec.Replay(name + " answers", to, from, header(replay), answers));
        }
    }

    private static void requireTwo(Flow flow, int from, int to) {
        if (from == to) {
            throw new ModelException(flow, flow.getName() + " would send to itself");
        }
    }

    private long header(Flow flow) {
        return Math.round(evaluator.value(flow.getHeader(), flow instanceof Stream ? STREAM_HEADER : DATAGRAM_HEADER));
    }

    private static int station(Flow flow, Instance instance, Map<Instance, Integer> stations) {
        Integer number = stations.get(instance);
        if (number == null) {
            throw new ModelException(flow, instance.qualifiedName() + " sends or receives " + flow.getName()
                    + ", but the mapping gives it no data path");
        }
        return number;
    }

    List<ConversationSpec> conversations() {
        return conversations;
    }

    private ConversationSpec conversation(Flow flow, int from, int to, String name) {
        requireTwo(flow, from, to);
        long header = header(flow);
        return switch (flow) {
            case Stream stream -> stream(stream, name, from, to, header);
            case ConstantRate constant -> open(name, from, to, header, constant.getRate(), constant.getSize(), false);
            case Poisson poisson -> open(name, from, to, header, poisson.getRate(), poisson.getSize(), true);
            case OnOff onOff -> {
                ConversationSpec.Open steady = open(name, from, to, header, onOff.getRate(), onOff.getSize(), false);
                yield new ConversationSpec.Open(name, from, to, header, steady.interval(), steady.perBit(), false,
                        steady.size(), durations.times(onOff.getOn()), durations.times(onOff.getOff()));
            }
            case RequestResponse exchange -> new ConversationSpec.Exchange(name, from, to, header,
                    Math.round(evaluator.value(exchange.getRequest())),
                    Math.round(evaluator.value(exchange.getResponse())),
                    durations.times(exchange.getThink()), durations.times(exchange.getService()));
            case PingPong pingPong -> {
                long size = Math.round(evaluator.value(pingPong.getSize()));
                yield new ConversationSpec.Exchange(name, from, to, header, size, size,
                        durations.times(pingPong.getPause()), new Constant(0));
            }
            default -> throw new IllegalStateException("unknown flow " + flow);
        };
    }

    /** A segment is never larger than the window; the window is never more than a queue could take. */
    private ConversationSpec.Stream stream(Stream stream, String name, int from, int to, long header) {
        long window = Math.max(1, Math.round(window(stream, evaluator)));
        long segment = Math.max(1, Math.min(Math.round(segment(stream, evaluator)), window));
        return new ConversationSpec.Stream(name, from, to, header, Math.min(window, segment * MOST_SEGMENTS), segment,
                (int) evaluator.value(stream.getAcknowledge(), 2));
    }

    /** The window of a stream, in bits. */
    static double window(Stream stream, Evaluator evaluator) {
        return evaluator.value(stream.getWindow(), DEFAULT_WINDOW);
    }

    /** The payload of a full segment of a stream, in bits. */
    static double segment(Stream stream, Evaluator evaluator) {
        return evaluator.value(stream.getSegment(), DEFAULT_SEGMENT);
    }

    private ConversationSpec.Open open(String name, int from, int to, long header, Expression rate, Expression size,
            boolean exponential) {
        Distribution sizes = durations.sizes(size);
        double perSecond = evaluator.value(rate);
        if (!(perSecond > 0)) {
            throw new ModelException(rate, "a rate must be above 0");
        }
        boolean inBits = evaluator.dimension(rate).equals(Dimension.RATE);
        double mean = Durations.PICOSECONDS / perSecond * (inBits ? sizes.mean() : 1);
        if (!(mean <= LONGEST_INTERVAL)) {
            throw new ModelException(rate, "at this rate not even one packet comes in 106 days: write a higher one");
        }
        return new ConversationSpec.Open(name, from, to, header,
                exponential ? new Exponential(mean) : new Constant(mean),
                inBits && !exponential ? Durations.PICOSECONDS / perSecond : 0, exponential, sizes, null, null);
    }
}
