package org.svio.dsl;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/** A random document whose names all resolve: every construct of the language in any order, with comments. */
public final class RandomDocument {

    private static final List<String> UNITS = List.of("", " s", " ms", " us", " ns", " bit", " kB", " MiB", " Gbit/s",
            " MHz", " cycles", " cycles/B", " packets/s", " %");
    private static final List<String> FUNCTIONS = List.of("uniform", "exponential", "normal", "lognormal", "erlang",
            "pareto", "choice", "min", "max");
    private static final List<String> OPERATORS = List.of("+", "-", "*", "/");
    private static final List<String> NAMES = List.of("alpha", "beta", "send", "guest", "^size", "x_1", "^s", "port",
            "memory", "gamma", "^every", "Delta", "stream", "host");

    private final RandomGenerator random;
    private final StringBuilder text = new StringBuilder();
    private final String layout;
    private int depth;

    /** The document of a seed. */
    public RandomDocument(long seed) {
        random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        layout = pick(List.of("\n", "\n\n", " "));
    }

    /** Its text. */
    public String text() {
        comment();
        for (int i = random.nextInt(3); i > 0; i--) {
            line("import \"svio:/" + pick(List.of("devices/ixp2400", "devices/hosts2006")) + ".svio\"");
        }
        block("parameters p {", () -> {
            for (int i = 0; i < 3 + random.nextInt(4); i++) {
                line("v" + i + " = " + expression(3, i) + label());
            }
        });
        line("type nic Device { port q0 { " + maybe("rate 1 Gbit/s ") + maybe("queue 64 ") + maybe("framing 24 B ")
                + "} processor engine[4] { clock 600 MHz context c[0..7] } memory ram { latency 200 ns } }");
        platforms();
        datapath();
        mapping();
        experiment();
        comment();
        return text.toString();
    }

    private void platforms() {
        block("platform base {", () -> line("peer remote { rate 1 Gbit/s }"));
        block("platform plat extends base {", () -> {
            String host = "h";
            block("host " + host + " {", () -> {
                block("processor cpu[2] {", () -> {
                    shuffled(property("clock"), property("sharing"));
                    line("thread t[2]");
                });
                block("bus io {", () -> shuffled(property("width"), property("clock"), property("overhead"),
                        property("burst"), property("read latency"), property("read width")));
                block("memory ram {", () -> shuffled(property("latency"), property("service")));
                line("nic n : Device on io");
                block("hypervisor v {", () -> shuffled(property("switching"), property("waking"),
                        () -> line("interrupts on cpu[0].t[1]"),
                        () -> line("scheduler " + pick(List.of("fifo", "roundRobin { slice 1 ms }", "credit")))));
                block("driver domain d {", () -> shuffled(() -> line("drives n, n.q0"), property("weight"),
                        () -> line("vcpu c on cpu[0].t[0]")));
                block("guest g[1..4] {", () -> {
                    shuffled(() -> line("vcpu c on cpu[1].t[*]"),
                            () -> line("tick every 10 ms takes " + expression(1, 3)));
                    block("vif e {", () -> shuffled(property("send queue"), property("receive queue"),
                            () -> line("mac \"02:00:00:00:00:01\"")));
                });
            });
            block("switch sw {", () -> shuffled(property("latency"), property("rate"), property("queue")));
            line("link l from h.n.q0 to sw" + maybe(" { latency 10 ns }"));
            line("link m from remote to sw");
        });
    }

    private void datapath() {
        block("datapath path {", () -> {
            line("role r : owner");
            line("role mem : memory");
            line("role io : bus");
            line("role " + name() + " : " + pick(List.of("domain", "processor", "hypervisor")));
            line("send queue out" + maybe(" slots 12") + maybe(" when full drops"));
            line("receive queue back" + maybe(" when full waits"));
            block("signal irq to r {", () -> shuffled(
                    () -> line("raise takes " + expression(1, 3) + maybe(" exits")),
                    () -> line("at most every 10 us" + maybe(" or 8")),
                    () -> line("wake takes 10 cycles"),
                    () -> line("through r { does a takes 1 us each takes 2 us identifier 8 bit }")));
            block("egress {", () -> block("at r" + maybe(" budget 4") + " {", () -> shuffled(
                    () -> line("does work" + maybe(" by destination") + " takes " + expression(2, 3)
                            + maybe(" + size * 1 ns/B") + maybe(" per batch") + maybe(" exits")),
                    () -> line("accesses mem " + (1 + random.nextInt(4)) + " times"),
                    () -> line("writes packet over io"), () -> line("reads 4 B over io"),
                    () -> line("puts into out"), () -> line("signals irq"))));
            block("ingress {", () -> block("at r polls out every 1 us" + maybe(" accessing mem") + " {",
                    () -> line("transmits delivers")));
        });
    }

    private void mapping() {
        block("mapping map1 of plat {", () -> line("map h.g[*].e to path on h.n, h.d"
                + maybe(" { r on h.cpu[0] io on h.io }")));
    }

    private void experiment() {
        block("experiment ex on plat {", () -> {
            line("vary n in [1, 2, 4 .. 8 step 2]");
            line("vary w for p.v0 in [1 us, 2 us]");
            settings();
        });
    }

    private void settings() {
        shuffled(
                () -> line("vary mapping in [map1]"),
                () -> line("stream " + name() + " from h.g[1..n].e to remote { window 64 KiB header 66 B }"),
                () -> line("requests rr from h.g[1].e to h.g[2].e { request 64 B response 1 kB think "
                        + "exponential(1 ms) }"),
                () -> line("replay pc from remote to h.g[1].e { file \"a \\\"b\\\".pcap\" speed 2 }"),
                () -> line("compare mapping map1 with map1"),
                () -> line("expect p99(roundTrip) of h.g[1].e <= 3 ms at n == 4, mapping == map1 source \"none\""),
                () -> line("reference throughput at w == 1 us is 1 Gbit/s source \"x\""),
                () -> line("precision 2 % of throughput, latency of h.g[*].e"),
                () -> line("duration 1 s"), () -> line("replications 3 to 9"), () -> line("seed 7"));
    }

    private Runnable property(String words) {
        return () -> line(words + " " + expression(2, 3));
    }

    private void shuffled(Runnable... statements) {
        int start = random.nextInt(statements.length);
        for (int i = 0; i < statements.length; i++) {
            if (random.nextInt(6) > 0) {
                statements[(start + i) % statements.length].run();
            }
        }
    }

    private void block(String head, Runnable body) {
        line(head);
        depth++;
        body.run();
        if (random.nextInt(8) == 0) {
            comment();
        }
        depth--;
        line("}");
    }

    private void line(String words) {
        if (random.nextInt(6) == 0) {
            comment();
        }
        text.append("  ".repeat(random.nextInt(2) * depth)).append(words);
        text.append(random.nextInt(7) == 0 ? "  // behind " + random.nextInt(1000) + "\n" : layout);
    }

    private void comment() {
        String words = "note " + random.nextInt(1000);
        text.append(random.nextBoolean() ? "\n// " + words + "\n" : "/* " + words + "\n   goes on */ ");
    }

    private String label() {
        return pick(List.of("", "", " assumed", " published \"p. 7\"", " calibrated \"\\\"q\\\" \\\\ r\""));
    }

    private String maybe(String words) {
        return random.nextBoolean() ? words : "";
    }

    private String expression(int levels, int parameters) {
        return switch (levels == 0 ? random.nextInt(2) : random.nextInt(7)) {
            case 0 -> number() + pick(UNITS);
            case 1 -> parameters == 0 ? "7 us" : "p.v" + random.nextInt(Math.min(3, parameters));
            case 2 -> "(" + expression(levels - 1, parameters) + ")";
            case 3 -> "-" + expression(0, parameters);
            case 4 -> pick(FUNCTIONS) + "(" + expression(levels - 1, parameters) + ", "
                    + expression(0, parameters) + ")";
            default -> expression(levels - 1, parameters) + " " + pick(OPERATORS) + " "
                    + expression(levels - 1, parameters);
        };
    }

    private String number() {
        return switch (random.nextInt(5)) {
            case 0 -> Integer.toString(random.nextInt(1000));
            case 1 -> random.nextInt(100) + "." + random.nextInt(100);
            case 2 -> random.nextInt(1, 10) + "e" + random.nextInt(-300, 300);
            case 3 -> Double.toString(random.nextDouble());
            default -> Double.toString(random.nextDouble() * 1e20).replace("E", "e+");
        };
    }

    private String name() {
        return pick(NAMES);
    }

    private <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
