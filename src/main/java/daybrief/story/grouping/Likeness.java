package daybrief.story.grouping;

import java.time.Duration;
import java.time.Instant;

/**
 * How alike two articles of one language are: the cosine of their tf-idf vectors over the geometric mean of the cosines that each of
 * them has with unrelated articles. So one threshold fits short texts and long ones, and every language. 1 is where a join begins to
 * be right; it is lowered by days between them and by what {@link Particulars} hold against it.
 */
final class Likeness {

    /** Articles further apart are not alike at all. */
    static final Duration WINDOW = Duration.ofDays(4);

    /** So many times the likeness of unrelated articles makes a join right: chosen on English clusters. */
    private static final double TIMES = 2.75;

    private static final double LONG = 220;
    private static final double SHORT = 90;
    private static final double SHORTNESS = 1.28;
    private static final double PER_DAY = 0.25;
    private static final double MINUTES_A_DAY = 1440;
    private static final double MILLIS_A_MINUTE = 60_000;
    private static final long UNDATED = Long.MIN_VALUE;

    /** Who tells it again so much later may name the day on which it goes on. */
    private static final Duration NEXT_MORNING = Duration.ofHours(26);

    /** Below this the particulars are not looked at: it cannot matter any more. */
    private static final double FAINT = 0.2;

    private final Backdrop backdrop;

    /**
     * An article with its vector.
     *
     * @param typical the cosine it has with any other
     * @param when in epoch milliseconds: millions of pairs are asked how far apart they are
     */
    record Seen(Signature signature, Vector unit, double typical, long when) {
        /** In milliseconds; 0 where one may be of any day. */
        private long apart(Seen other) {
            return isDatedAs(other) ? Math.abs(when - other.when) : 0;
        }

        private boolean isDatedAs(Seen other) {
            return when != UNDATED && other.when != UNDATED;
        }
    }

    Likeness(Backdrop backdrop) {
        this.backdrop = backdrop;
    }

    Seen see(Signature signature, Numbered terms) {
        Vector unit = backdrop.unit(terms);
        long when = signature.when().map(Instant::toEpochMilli).orElse(UNDATED);
        return new Seen(signature, unit, backdrop.typical(unit), when);
    }

    double between(Seen a, Seen b) {
        double late = late(a.apart(b));
        if (late <= 0) {
            return 0;
        }
        double alike = late * a.unit().dot(b.unit()) / Math.sqrt(a.typical() * b.typical()) / TIMES;
        return alike < FAINT
                ? alike
                : alike
                        * assurance(a, b)
                        * a.signature().particulars().agreement(b.signature().particulars(), backdrop, isNear(a, b));
    }

    private static boolean isNear(Seen a, Seen b) {
        return a.isDatedAs(b) && a.apart(b) <= NEXT_MORNING.toMillis();
    }

    /** Few words are more often alike by chance. */
    private static double assurance(Seen a, Seen b) {
        double terms = Math.min(a.unit().terms().length, b.unit().terms().length);
        return Math.pow(Math.min(1, Math.max(SHORT, terms) / LONG), SHORTNESS);
    }

    /** 1 within a day, less with each more, 0 outside the window. */
    private static double late(long apart) {
        if (apart > WINDOW.toMillis()) {
            return 0;
        }
        double days = Math.floor(apart / MILLIS_A_MINUTE) / MINUTES_A_DAY;
        return days <= 1 ? 1 : Math.exp(-PER_DAY * (days - 1));
    }
}
