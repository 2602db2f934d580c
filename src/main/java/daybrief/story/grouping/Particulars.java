package daybrief.story.grouping;

import daybrief.article.Article;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What speaks against two articles being about one event, however alike their words: the leading names of each are missing from the
 * other, they happen on other days, are about other periods, stages or turns, are headed by other rates or magnitudes, and share no figure.
 *
 * @param leading the names that are met most, with how often
 * @param words all its stems
 */
record Particulars(Map<String, Double> leading, Stock words, Marks marks) {

    private static final int LEADING = 6;
    private static final double SPARED = 0.3;
    private static final double MISSING_NAMES = 1.0;
    private static final double MISSING_IN_BRIEF = 2.3;
    private static final double MISSING_THERE = 0.2;
    private static final double RIVALS = 0.2;
    private static final double RIVALS_IN_BRIEF = 2;
    private static final double BRIEF = 60;
    private static final double REPEATED = 1.6;
    private static final double OTHER_DAYS = 2.8;
    private static final double OTHER_FIRST_DAY = 1.7;
    private static final double NEXT_DAYS = 1.1;
    private static final double NEXT_FIRST_DAY = 1.0;
    private static final double OTHER_PERIOD = 0.6;
    private static final double OTHER_TURN = 3;
    private static final double OTHER_HEAD = 2;
    private static final double MANY_FIGURES = 4;
    private static final double NO_FIGURE_IN_BRIEF = 1.5;
    private static final double NO_FIGURE = 0.4;

    static Particulars of(Article article, Gist gist) {
        Map<String, Double> leading = gist.names().stream()
                .sorted((a, b) ->
                        gist.count(a) == gist.count(b) ? a.compareTo(b) : Double.compare(gist.count(b), gist.count(a)))
                .limit(LEADING)
                .collect(Collectors.toMap(name -> name, name -> 1 + Math.log(gist.count(name))));
        return new Particulars(
                leading, new Stock(gist.stems()), Marks.of(article.title(), article.text(), article.published()));
    }

    /**
     * 1 where nothing speaks for or against one event, near 0 where much speaks against it: e to the power of the sum of all.
     *
     * @param near both came out within about a day, so that other days may be those of one event
     */
    double agreement(Particulars other, Backdrop backdrop, boolean near) {
        return Math.exp(names(other, backdrop) + days(other.marks, near) + kinds(other.marks) + figures(other));
    }

    private double names(Particulars other, Backdrop backdrop) {
        double here = Math.max(0, missing(other, backdrop) - SPARED);
        double there = Math.max(0, other.missing(this, backdrop) - SPARED);
        boolean brief = brief(other);
        double rivals = hero(other) && other.hero(this) ? brief ? RIVALS_IN_BRIEF : RIVALS : 0;
        double missing = brief ? MISSING_IN_BRIEF : MISSING_NAMES;
        return -missing * Math.min(here, there) - MISSING_THERE * Math.max(here, there) - rivals;
    }

    /** In a few words all that tells an event from another is likely to be said. */
    private boolean brief(Particulars other) {
        return Math.min(words.size(), other.words.size()) < BRIEF;
    }

    /** It tells again and again of somebody whom the other does not know. */
    private boolean hero(Particulars other) {
        return leading.entrySet().stream()
                .anyMatch(name -> name.getValue() > REPEATED && !other.words.has(name.getKey()));
    }

    private double days(Marks other, boolean near) {
        if (Marks.differ(marks.days(), other.days())) {
            return near ? -NEXT_DAYS : -OTHER_DAYS;
        }
        return Marks.differ(marks.first(), other.first()) ? (near ? -NEXT_FIRST_DAY : -OTHER_FIRST_DAY) : 0;
    }

    private double kinds(Marks other) {
        return -(Marks.differ(marks.periods(), other.periods()) ? OTHER_PERIOD : 0)
                - (Marks.differ(marks.turns(), other.turns()) ? OTHER_TURN : 0)
                - (Marks.differ(marks.stages(), other.stages()) ? OTHER_TURN : 0)
                - (marks.headedApartFrom(other) ? OTHER_HEAD : 0);
    }

    private double figures(Particulars other) {
        int fewer = Math.min(marks.figures().size(), other.marks.figures().size());
        return shared(other) > 0
                ? 0
                : -(brief(other) ? NO_FIGURE_IN_BRIEF : NO_FIGURE) * Math.min(1, fewer / MANY_FIGURES);
    }

    /** The share of the leading names, by rarity, that the other does not have at all; half where none leads. */
    private double missing(Particulars other, Backdrop backdrop) {
        double all = 0;
        double missing = 0;
        for (Map.Entry<String, Double> name : leading.entrySet()) {
            double weight = name.getValue() * Math.max(0.1, backdrop.rarity(name.getKey()) - 1);
            all += weight;
            missing += !other.words.has(name.getKey()) ? weight : 0;
        }
        return all == 0 ? 0.5 : missing / all;
    }

    private long shared(Particulars other) {
        Set<String> both = new HashSet<>(marks.figures());
        both.retainAll(other.marks.figures());
        return both.size();
    }
}
