package daybrief.fact;

/**
 * A figure and what it leaves open: "at least 12" is 12 and whatever is more, "about 6,500" a tenth more or less.
 *
 * @param value the figure as stated; of a range its upper end
 * @param low inclusive
 * @param high inclusive
 */
public record Amount(double value, double low, double high) {
    private static final double ABOUT = 0.1;
    private static final double ROUNDING = 0.005;

    /** What stands before a figure and opens it. */
    enum Qualifier {
        NONE,
        ATLEAST,
        MORETHAN,
        ATMOST,
        LESSTHAN,
        ABOUT
    }

    static Amount of(double value, Qualifier qualifier) {
        double some = Math.max(value * ABOUT, 0.5);
        return switch (qualifier) {
            case NONE -> new Amount(value, value, value);
            case ATLEAST, MORETHAN -> new Amount(value, value, Double.MAX_VALUE);
            case ATMOST -> new Amount(value, 0, value);
            case LESSTHAN -> new Amount(value, value - 2 * some, value);
            case ABOUT -> new Amount(value, value - some, value + some);
        };
    }

    static Amount between(double low, double high) {
        return new Amount(high, low, high);
    }

    /** Whether both can be true, a rounded figure and its exact one included. */
    public boolean agrees(Amount other) {
        double rounding = isRound(value) || isRound(other.value) ? ROUNDING * Math.max(value, other.value) : 0;
        return low - rounding <= other.high && other.low - rounding <= high;
    }

    /** Whether it states another figure; rounded and exact are the same, "at least 12" and 17 are not. */
    public boolean isOther(Amount newer) {
        boolean rounded = isRounded() || newer.isRounded();
        return value != newer.value && !(rounded && agrees(newer));
    }

    private boolean isRounded() {
        return low < value && value < high;
    }

    /** 6,500 and 9,000 may stand for 6,480 and 9,012; 14 and 120 for nothing but themselves. */
    private static boolean isRound(double value) {
        return value >= 1000 && value % 100 == 0;
    }
}
