package org.svio.dsl.ide.lexis;

import java.util.Set;

/**
 * The words of the language, at hand without loading the grammar, which takes a second that no keystroke has. A test
 * holds them against the grammar.
 */
final class Vocabulary {

    static final Set<String> STRUCTURE = Set.of("import", "parameters", "type", "platform", "extends", "host",
            "processor", "thread", "context", "bus", "memory", "nic", "port", "switch", "link", "peer", "hypervisor",
            "driver", "domain", "guest", "vcpu", "vif", "datapath", "role", "queue", "signal", "egress", "ingress",
            "mapping", "map", "experiment", "vary", "stream", "constant", "poisson", "onoff", "requests", "pingpong",
            "replay", "compare", "expect", "reference");

    static final Set<String> LABELS = Set.of("published", "calibrated", "assumed");

    static final Set<String> WORDS = Set.of("accesses", "accessing", "acknowledge", "at", "batch", "batches", "budget",
            "burst", "by", "choice", "clock", "confidence", "credit", "cyclesPerPacket", "delivers", "destination",
            "does", "drives", "drops", "duration", "each", "erlang", "every", "exits", "exponential", "fairness",
            "fifo", "file", "for", "framing", "from", "full", "header", "identifier", "in", "interrupts", "into", "is",
            "latency", "lognormal", "mac", "max", "mean", "min", "most", "normal", "of", "off", "on", "or", "over",
            "overhead", "owner", "p50", "p90", "p99", "p999", "packet", "packetRate", "pareto", "pause", "per", "polls",
            "precision", "puts", "queueLength", "raise", "rate", "ratio", "read", "reads", "receive", "replications",
            "request", "response", "roundRobin", "roundTrip", "scheduler", "seed", "segment", "send", "service",
            "shared", "sharing", "signals", "size", "slice", "slots", "source", "speed", "step", "switching", "takes",
            "think", "throughput", "through", "tick", "times", "to", "total", "transfers", "transmits", "uniform",
            "utilisation", "waits", "wake", "waking", "warmup", "weight", "when", "width", "window", "with", "writes");

    private Vocabulary() {
    }

    static TokenKind kind(String word) {
        if (STRUCTURE.contains(word)) {
            return TokenKind.STRUCTURE;
        }
        if (LABELS.contains(word)) {
            return TokenKind.LABEL;
        }
        return WORDS.contains(word) ? TokenKind.WORD : TokenKind.NAME;
    }
}
