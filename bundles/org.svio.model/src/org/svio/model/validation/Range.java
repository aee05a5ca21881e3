package org.svio.model.validation;

import org.svio.model.expression.ExpressionText;

/** The values a property can have, in base units. */
enum Range {
    /** Any number. */
    ANY(""),
    /** Zero or more. */
    NOT_NEGATIVE("must not be negative"),
    /** More than zero. */
    POSITIVE("must be positive"),
    /** More than zero, at most one. */
    SHARE("must lie above 0 and be at most 1"),
    /** Strictly between zero and one. */
    FRACTION("must lie between 0 and 1, as in 95 %"),
    /** 0, 1, 2, ... */
    INDEX("must be a whole number from 0"),
    /** 1, 2, 3, ... */
    COUNT("must be a whole number from 1"),
    /** 1 to 2^24. */
    SLOTS("must be a whole number from 1 to 16777216"),
    /** 2 to 10000. */
    BATCHES("must be a whole number from 2 to 10000"),
    /** What a frame can hold, in bits: above 0, at most 1 GB. */
    PAYLOAD("must be positive and at most 1 GB"),
    /** What can be added to a frame, in bits. */
    EXTRA("must not be negative, and at most 1 GB"),
    /** A line rate, in bits per second. */
    LINE_RATE("must be at least 1 bit/s"),
    /** Any whole number. */
    WHOLE("must be a whole number");

    private static final double ROUNDING = 1e-9;
    private static final double LARGEST = 9e15;
    private static final double MOST = Integer.MAX_VALUE;
    private static final double MOST_SLOTS = 1 << 24;
    private static final double MOST_BATCHES = 10_000;
    private static final double LARGEST_FRAME = 8e9;

    private final String demand;

    Range(String demand) {
        this.demand = demand;
    }

    /** Returns whether a value is in the range. */
    boolean contains(double value) {
        return switch (this) {
            case ANY -> true;
            case NOT_NEGATIVE -> value >= 0;
            case POSITIVE -> value > 0;
            case SHARE -> value > 0 && value <= 1;
            case FRACTION -> value > 0 && value < 1;
            case INDEX -> isWhole(value) && value >= 0;
            case COUNT -> isWhole(value) && value >= 1 && value <= MOST;
            case SLOTS -> isWhole(value) && value >= 1 && value <= MOST_SLOTS;
            case BATCHES -> isWhole(value) && value >= 2 && value <= MOST_BATCHES;
            case PAYLOAD -> value > 0 && value <= LARGEST_FRAME;
            case EXTRA -> value >= 0 && value <= LARGEST_FRAME;
            case LINE_RATE -> value >= 1;
            case WHOLE -> isWhole(value);
        } && !Double.isNaN(value) && !Double.isInfinite(value);
    }

    /** Returns what is wrong with a value outside the range. */
    String complaint(String label, double value, String unit) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            return label + " is not a finite number: check the exponents";
        }
        if (this == COUNT && isWhole(value) && value > MOST) {
            return label + " must be at most " + ExpressionText.of(MOST) + ", but it is " + ExpressionText.of(value);
        }
        return label + " " + demand + ", but it is " + ExpressionText.of(value) + (unit.isEmpty() ? "" : " " + unit);
    }

    private static boolean isWhole(double value) {
        double size = Math.abs(value);
        return Math.abs(value - Math.rint(value)) <= ROUNDING * Math.max(1, size) && size <= LARGEST;
    }
}
