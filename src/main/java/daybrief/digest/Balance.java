package daybrief.digest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The order in which stories are offered room: the highest rank first, but each story that a topic has had already takes a fifth off
 * the rank of its next one, so that no topic fills an edition while others have news.
 */
final class Balance {
    private static final double NEXT_OF_A_TOPIC = 0.8;
    private static final Comparator<Candidate> BEST = Comparator.comparingDouble(Candidate::weight)
            .thenComparing(candidate -> candidate.story().last())
            .thenComparing(candidate -> candidate.story().id().value())
            .reversed();

    private record Weighed(Candidate candidate, double weight) {}

    private Balance() {}

    static List<Candidate> order(List<Candidate> candidates) {
        Map<String, Double> factors = new HashMap<>();
        List<Weighed> weighed = new ArrayList<>();
        candidates.stream().sorted(BEST).forEach(candidate -> {
            double factor = factors.getOrDefault(candidate.heading(), 1.0);
            factors.put(candidate.heading(), factor * NEXT_OF_A_TOPIC);
            weighed.add(new Weighed(candidate, candidate.weight() * factor));
        });
        return weighed.stream()
                .sorted(Comparator.comparingDouble(Weighed::weight).reversed()) // stable: equals stay in order
                .map(Weighed::candidate)
                .toList();
    }
}
