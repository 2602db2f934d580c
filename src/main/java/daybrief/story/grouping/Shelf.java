package daybrief.story.grouping;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The articles of one language, and what each is like. */
final class Shelf {

    private final Backdrop backdrop = new Backdrop();
    private final Postings postings = new Postings();
    private final Likeness likeness = new Likeness(backdrop);
    private final Map<Integer, Signature> signatures = new HashMap<>();
    private final Map<Integer, Numbered> terms = new HashMap<>();
    private final Map<Integer, Likeness.Seen> seen = new HashMap<>();
    private final Set<Integer> gone = new HashSet<>();
    private int era;

    void add(int article, Signature signature) {
        terms.put(article, backdrop.add(signature.terms()));
        signatures.put(article, signature);
        postings.add(article, see(article).unit());
    }

    /** Nothing is like it any more. */
    void remove(int article) {
        gone.add(article);
    }

    /** The articles that are like this one, with how much, if that is at least so much: the likest first. */
    Map<Integer, Double> like(int article, double least) {
        Likeness.Seen own = see(article);
        Map<Integer, Double> like = new LinkedHashMap<>();
        Map<Integer, Double> found = new HashMap<>();
        for (int other : postings.near(own.unit())) {
            double alike = other == article || gone.contains(other) ? 0 : likeness.between(own, see(other));
            if (alike >= least) {
                found.put(other, alike);
            }
        }
        found.entrySet().stream()
                .sorted(Map.Entry.<Integer, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(entry -> like.put(entry.getKey(), entry.getValue()));
        return like;
    }

    double between(int one, int other) {
        return likeness.between(see(one), see(other));
    }

    /** Vectors are made anew when the backdrop has changed by much. */
    private Likeness.Seen see(int article) {
        if (era != backdrop.era()) {
            era = backdrop.era();
            seen.clear();
        }
        return seen.computeIfAbsent(article, number -> {
            Signature signature = signatures.get(number);
            Numbered numbered = terms.get(number);
            if (signature == null || numbered == null) {
                throw new IllegalStateException("No article " + number + " on this shelf");
            }
            return likeness.see(signature, numbered);
        });
    }
}
