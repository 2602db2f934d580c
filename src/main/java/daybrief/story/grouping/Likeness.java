package daybrief.story.grouping;

import java.time.Duration;
import java.util.Optional;

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

    /** Who tells it again so much later may name the day on which it goes on. */
    private static final Duration NEXT_MORNING = Duration.ofHours(26);

    /** Below this the particulars are not looked at: it cannot matter any more. */
    private static final double FAINT = 0.2;

    private final Backdrop backdrop;

    /** An article with its vector, and the cosine it has with any other. */
    record Seen(Signature signature, Vector unit, double typical) {}

    Likeness(Backdrop backdrop) {
        this.backdrop = backdrop;
    }

    Seen see(Signature signature, Numbered terms) {
        Vector unit = backdrop.unit(terms);
        return new Seen(signature, unit, backdrop.typical(unit));
    }

    double between(Seen a, Seen b) {
        double late = late(a.signature(), b.signature());
        if (late <= 0) {
            return 0;
        }
        double alike = late * a.unit().dot(b.unit()) / Math.sqrt(a.typical() * b.typical()) / TIMES;
        return alike < FAINT
                ? alike
                : alike
                        * assurance(a, b)
                        * a.signature()
                                .particulars()
                                .agreement(b.signature().particulars(), backdrop, isNear(a.signature(), b.signature()));
    }

    private static boolean isNear(Signature a, Signature b) {
        return apart(a, b).filter(apart -> apart.compareTo(NEXT_MORNING) <= 0).isPresent();
    }

    /** Few words are more often alike by chance. */
    private static double assurance(Seen a, Seen b) {
        double terms = Math.min(a.unit().terms().length, b.unit().terms().length);
        return Math.pow(Math.min(1, Math.max(SHORT, terms) / LONG), SHORTNESS);
    }

    /** 1 within a day, less with each more, 0 outside the window. */
    private static double late(Signature a, Signature b) {
        return apart(a, b).map(Likeness::late).orElse(1.0);
    }

    private static Optional<Duration> apart(Signature a, Signature b) {
        return a.when()
                .flatMap(when ->
                        b.when().map(other -> Duration.between(when, other).abs()));
    }

    private static double late(Duration apart) {
        double days = apart.toMinutes() / MINUTES_A_DAY;
        return apart.compareTo(WINDOW) > 0 ? 0 : Math.exp(-PER_DAY * Math.max(0, days - 1));
    }
}
