package org.svio.model.validation;

import static org.svio.model.quantity.Dimension.CYCLES;
import static org.svio.model.quantity.Dimension.DATA;
import static org.svio.model.quantity.Dimension.FREQUENCY;
import static org.svio.model.quantity.Dimension.ONE;
import static org.svio.model.quantity.Dimension.PACKETS;
import static org.svio.model.quantity.Dimension.PACKET_RATE;
import static org.svio.model.quantity.Dimension.RATE;
import static org.svio.model.quantity.Dimension.TIME;

import java.util.HashMap;
import java.util.Map;
import org.eclipse.emf.ecore.EReference;
import org.svio.model.SvioPackage.Literals;
import org.svio.model.quantity.Dimension;

/** The table of properties that hold quantities: what each measures and the values it can have. */
final class Properties {

    private static final Map<EReference, Property> TABLE = new HashMap<>();

    static {
        platform();
        domains();
        dataPath();
        experiment();
        traffic();
    }

    private Properties() {
    }

    /** Returns what a property expects; null for one whose expectation depends on its neighbours. */
    static Property of(EReference feature) {
        return TABLE.get(feature);
    }

    private static void platform() {
        add(Literals.INDEX_RANGE__FIRST, "an index", Range.INDEX, ONE);
        add(Literals.INDEX_RANGE__LAST, "an index", Range.INDEX, ONE);
        add(Literals.SELECTOR__FIRST, "an index", Range.INDEX, ONE);
        add(Literals.SELECTOR__LAST, "an index", Range.INDEX, ONE);
        add(Literals.PROCESSOR__CLOCK, "clock", Range.POSITIVE, FREQUENCY);
        add(Literals.PROCESSOR__SHARING, "sharing", Range.SHARE, ONE);
        add(Literals.BUS__WIDTH, "width", Range.POSITIVE, DATA);
        add(Literals.BUS__CLOCK, "clock", Range.POSITIVE, FREQUENCY);
        add(Literals.BUS__OVERHEAD, "overhead", Range.NOT_NEGATIVE, TIME, CYCLES);
        add(Literals.BUS__READ_LATENCY, "read latency", Range.NOT_NEGATIVE, TIME, CYCLES);
        add(Literals.BUS__READ_WIDTH, "read width", Range.POSITIVE, DATA);
        add(Literals.BUS__BURST, "burst", Range.POSITIVE, DATA);
        add(Literals.MEMORY__LATENCY, "latency", Range.NOT_NEGATIVE, TIME);
        add(Literals.MEMORY__SERVICE, "service", Range.NOT_NEGATIVE, TIME);
        add(Literals.PORT__RATE, "rate", Range.LINE_RATE, RATE);
        add(Literals.PORT__FRAMING, "framing", Range.EXTRA, DATA);
        add(Literals.PORT__QUEUE, "queue", Range.SLOTS, ONE, PACKETS);
        add(Literals.SWITCH__LATENCY, "latency", Range.NOT_NEGATIVE, TIME);
        add(Literals.SWITCH__RATE, "rate", Range.LINE_RATE, RATE);
        add(Literals.SWITCH__FRAMING, "framing", Range.EXTRA, DATA);
        add(Literals.SWITCH__QUEUE, "queue", Range.SLOTS, ONE, PACKETS);
        add(Literals.LINK__LATENCY, "latency", Range.NOT_NEGATIVE, TIME);
        add(Literals.PEER__RATE, "rate", Range.LINE_RATE, RATE);
    }

    private static void domains() {
        add(Literals.HYPERVISOR__SWITCHING, "switching", Range.NOT_NEGATIVE, TIME, CYCLES);
        add(Literals.HYPERVISOR__WAKING, "waking", Range.NOT_NEGATIVE, TIME, CYCLES);
        add(Literals.SCHEDULER__SLICE, "slice", Range.POSITIVE, TIME);
        add(Literals.DOMAIN__WEIGHT, "weight", Range.COUNT, ONE);
        add(Literals.TICK__PERIOD, "the period of a tick", Range.POSITIVE, TIME);
        add(Literals.TICK__COST, "the cost of a tick", Range.NOT_NEGATIVE, TIME, CYCLES);
        add(Literals.VIRTUAL_INTERFACE__SEND_QUEUE, "send queue", Range.SLOTS, ONE, PACKETS);
        add(Literals.VIRTUAL_INTERFACE__RECEIVE_QUEUE, "receive queue", Range.SLOTS, ONE, PACKETS);
    }

    private static void dataPath() {
        add(Literals.QUEUE__SLOTS, "slots", Range.SLOTS, ONE, PACKETS);
        add(Literals.SIGNAL__RAISING, "the cost of raising a signal", Range.NOT_NEGATIVE, TIME, CYCLES);
        add(Literals.SIGNAL__MODERATION_TIME, "the time between two raises", Range.POSITIVE, TIME);
        add(Literals.SIGNAL__MODERATION_COUNT, "the number of packets that raise a signal", Range.COUNT, ONE, PACKETS);
        add(Literals.SIGNAL__WAKING, "the cost of waking", Range.NOT_NEGATIVE, TIME, CYCLES);
        add(Literals.RELAY__EACH, "the cost of each signal", Range.NOT_NEGATIVE, TIME, CYCLES);
        add(Literals.RELAY__IDENTIFIER, "identifier", Range.COUNT, DATA);
        add(Literals.SEGMENT__BUDGET, "budget", Range.COUNT, ONE, PACKETS);
        add(Literals.POLLING__PERIOD, "the polling period", Range.POSITIVE, TIME, CYCLES);
        TABLE.put(Literals.WORK__COST, new Property("a cost", Range.NOT_NEGATIVE, TIME, CYCLES).sized().randomised());
        TABLE.put(Literals.MEMORY_ACCESS__COUNT,
                new Property("the number of accesses", Range.NOT_NEGATIVE, ONE).sized());
        add(Literals.MOVE__AMOUNT, "the amount moved", Range.PAYLOAD, DATA);
        TABLE.put(Literals.PARAMETER__VALUE, new Property("a parameter", Range.ANY).randomised());
    }

    private static void experiment() {
        add(Literals.EXPERIMENT__HALF_WIDTH, "precision", Range.FRACTION, ONE);
        add(Literals.EXPERIMENT__CONFIDENCE, "confidence", Range.FRACTION, ONE);
        add(Literals.EXPERIMENT__WARMUP, "warmup", Range.NOT_NEGATIVE, TIME);
        add(Literals.EXPERIMENT__DURATION, "duration", Range.POSITIVE, TIME);
        add(Literals.EXPERIMENT__REPLICATIONS, "replications", Range.COUNT, ONE);
        add(Literals.EXPERIMENT__MAX_REPLICATIONS, "replications", Range.COUNT, ONE);
        add(Literals.EXPERIMENT__BATCHES, "batches", Range.BATCHES, ONE);
        add(Literals.EXPERIMENT__SEED, "seed", Range.WHOLE, ONE);
    }

    private static void traffic() {
        add(Literals.FLOW__HEADER, "header", Range.EXTRA, DATA);
        add(Literals.STREAM__WINDOW, "window", Range.POSITIVE, DATA);
        add(Literals.STREAM__SEGMENT, "segment", Range.PAYLOAD, DATA);
        add(Literals.STREAM__ACKNOWLEDGE, "acknowledge every", Range.COUNT, ONE, PACKETS);
        add(Literals.CONSTANT_RATE__RATE, "rate", Range.POSITIVE, RATE, PACKET_RATE);
        random(Literals.CONSTANT_RATE__SIZE, "size", Range.PAYLOAD, DATA);
        add(Literals.POISSON__RATE, "rate", Range.POSITIVE, RATE, PACKET_RATE);
        random(Literals.POISSON__SIZE, "size", Range.PAYLOAD, DATA);
        add(Literals.ON_OFF__RATE, "rate", Range.POSITIVE, RATE, PACKET_RATE);
        random(Literals.ON_OFF__SIZE, "size", Range.PAYLOAD, DATA);
        random(Literals.ON_OFF__ON, "on", Range.POSITIVE, TIME);
        random(Literals.ON_OFF__OFF, "off", Range.NOT_NEGATIVE, TIME);
        add(Literals.REQUEST_RESPONSE__REQUEST, "request", Range.PAYLOAD, DATA);
        add(Literals.REQUEST_RESPONSE__RESPONSE, "response", Range.PAYLOAD, DATA);
        random(Literals.REQUEST_RESPONSE__THINK, "think", Range.NOT_NEGATIVE, TIME);
        random(Literals.REQUEST_RESPONSE__SERVICE, "service", Range.NOT_NEGATIVE, TIME);
        add(Literals.PING_PONG__SIZE, "size", Range.PAYLOAD, DATA);
        random(Literals.PING_PONG__PAUSE, "pause", Range.NOT_NEGATIVE, TIME);
        add(Literals.PCAP_REPLAY__SPEED, "speed", Range.POSITIVE, ONE);
    }

    private static void add(EReference feature, String label, Range range, Dimension... dimensions) {
        TABLE.put(feature, new Property(label, range, dimensions));
    }

    private static void random(EReference feature, String label, Range range, Dimension... dimensions) {
        TABLE.put(feature, new Property(label, range, dimensions).randomised());
    }
}
