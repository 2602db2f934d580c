package daybrief.topic;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** How often the first topic was a right one: of all topics, and of those alone that the set knows. */
final class TopicTally {

    private final String name;
    private final Map<String, Map<String, Integer>> answers = new TreeMap<>();
    private int all;
    private int right;
    private int rightAmong;

    TopicTally(String name) {
        this.name = name;
    }

    static TopicTally of(String name, Classifier classifier, List<LabelledNews> news) {
        TopicTally tally = new TopicTally(name);
        tally.add(classifier, news);
        return tally;
    }

    void add(Classifier classifier, List<LabelledNews> news) {
        Set<String> known = new TreeSet<>();
        news.forEach(one -> known.addAll(one.right()));
        for (LabelledNews one : news) {
            List<String> ranked =
                    List.copyOf(classifier.scores(one.title(), one.text(), "en").keySet());
            String first = ranked.get(0);
            String among = ranked.stream().filter(known::contains).findFirst().orElseThrow();
            all++;
            right += one.right().contains(first) ? 1 : 0;
            rightAmong += one.right().contains(among) ? 1 : 0;
            answers.computeIfAbsent(String.join("+", new TreeSet<>(one.right())), topics -> new TreeMap<>())
                    .merge(first, 1, Integer::sum);
        }
    }

    double right() {
        return (double) right / all;
    }

    void print() {
        System.out.printf(
                "%-36s n %5d  first is right %5.1f %%  among the set's own topics %5.1f %%%n",
                name, all, 100.0 * right / all, 100.0 * rightAmong / all);
        answers.forEach((topics, given) -> System.out.println("    " + topics + " " + given));
    }
}
