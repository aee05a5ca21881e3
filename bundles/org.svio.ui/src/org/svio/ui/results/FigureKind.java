package org.svio.ui.results;

/** What a figure shows. */
enum FigureKind {

    THROUGHPUT("Throughput", Shape.BARS, true),
    SENDERS("Throughput of each sender", Shape.BARS, false),
    LATENCY("Latency percentiles", Shape.CURVES, true),
    ROUND_TRIP("Round-trip percentiles", Shape.CURVES, true),
    DISTRIBUTION("Latency density", Shape.STEPS, true),
    BUDGET("Stage budget of the latency", Shape.STACKS, true),
    UTILISATION("Busiest resources", Shape.BARS, false),
    RATIO("Mappings compared", Shape.BARS, false),
    WARM_UP("Warm-up", Shape.COURSE, false);

    /** How it is drawn. */
    enum Shape {
        /** Bars beside each other, with intervals. */
        BARS,
        /** Bars on top of each other. */
        STACKS,
        /** Lines over categories. */
        CURVES,
        /** Lines over a quantity, in steps. */
        STEPS,
        /** Lines over time. */
        COURSE
    }

    private final String label;
    private final Shape shape;
    private final boolean ofElement;

    FigureKind(String label, Shape shape, boolean ofElement) {
        this.label = label;
        this.shape = shape;
        this.ofElement = ofElement;
    }

    String label() {
        return label;
    }

    Shape shape() {
        return shape;
    }

    /** Whether it is about one element, to be chosen. */
    boolean isOfElement() {
        return ofElement;
    }
}
