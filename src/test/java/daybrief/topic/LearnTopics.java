package daybrief.topic;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;

/**
 * Learns what English words say for the broad topics, judges it by five folds and writes it down. Arguments: the folder of evaluation
 * data, the file to write (none: only judge).
 */
final class LearnTopics {

    private static final int FOLDS = 5;
    private static final double STORY = 3;
    private static final double TITLE = 0.7;

    /** The news in brief call all politics world; so much of that is believed. */
    private static final double ABROAD = 0.4;

    private static final double SMALLEST = 0.1;

    /** The sets know few topics; at their full strength the learned weights would push the others aside. */
    private static final double SHARE = 0.7;

    private static final TopicTraining.Settings SETTINGS = new TopicTraining.Settings(0.5, 0.3, 60, 3);

    private final Topics topics = TopicsFile.read(Path.of("config/topics.yaml")).topics();
    private final List<LabelledNews> brief;
    private final List<List<LabelledNews>> stories;

    private LearnTopics(Path folder) {
        brief = LabelledNews.brief(folder);
        stories = LabelledNews.stories(folder);
    }

    public static void main(String[] arguments) throws IOException {
        LearnTopics learning = new LearnTopics(Path.of(arguments[0]));
        learning.judgeWhatIsWritten();
        learning.judgeWhatIsLearned();
        if (arguments.length > 1) {
            Files.writeString(Path.of(arguments[1]), text(learning.learn(place -> true)));
        }
    }

    private void judgeWhatIsWritten() {
        Classifier written = new Classifier(topics, LearnedTerms.NONE);
        TopicTally.of("news in brief, topics.yaml alone", written, brief).print();
        TopicTally.of("their headlines, topics.yaml alone", written, titles(brief))
                .print();
        TopicTally.of("whole articles, topics.yaml alone", written, all(stories))
                .print();
    }

    private void judgeWhatIsLearned() {
        TopicTally texts = new TopicTally("news in brief, five folds");
        TopicTally headlines = new TopicTally("their headlines, five folds");
        TopicTally articles = new TopicTally("whole articles, five folds");
        for (int left = 0; left < FOLDS; left++) {
            int fold = left;
            Classifier learned = classifier(learn(place -> place % FOLDS != fold));
            texts.add(learned, some(brief, place -> place % FOLDS == fold));
            headlines.add(learned, titles(some(brief, place -> place % FOLDS == fold)));
            articles.add(learned, all(some(stories, place -> place % FOLDS == fold)));
        }
        List.of(texts, headlines, articles).forEach(TopicTally::print);
    }

    private Classifier classifier(Map<List<String>, Map<String, Double>> terms) {
        return new Classifier(topics, new LearnedTerms(Map.of("en", terms)));
    }

    private Map<List<String>, Map<String, Double>> learn(IntPredicate from) {
        TopicTraining training = new TopicTraining(topics, SETTINGS);
        List<LabelledNews> briefs = some(brief, from);
        List<LabelledNews> whole = all(some(stories, from));
        briefs.forEach(training::count);
        whole.forEach(training::count);
        briefs.forEach(one -> training.add(one, one.right().contains("world") ? 1 - ABROAD : 1));
        briefs.stream()
                .filter(one -> one.right().contains("world"))
                .forEach(one -> training.add(one.only("world"), ABROAD));
        titles(briefs).forEach(one -> training.add(one, TITLE));
        whole.forEach(one -> training.add(one, STORY));
        Map<List<String>, Map<String, Double>> terms = new HashMap<>(training.learn(SMALLEST));
        terms.replaceAll((stems, weights) -> {
            Map<String, Double> less = new HashMap<>(weights);
            less.replaceAll((topic, weight) -> SHARE * weight);
            return less;
        });
        return terms;
    }

    private static <T> List<T> some(List<T> all, IntPredicate which) {
        List<T> some = new ArrayList<>();
        for (int place = 0; place < all.size(); place++) {
            if (which.test(place)) {
                some.add(all.get(place));
            }
        }
        return some;
    }

    private static List<LabelledNews> all(List<List<LabelledNews>> stories) {
        return stories.stream().flatMap(List::stream).toList();
    }

    private static List<LabelledNews> titles(List<LabelledNews> news) {
        return news.stream().map(LabelledNews::titleOnly).toList();
    }

    private static String text(Map<List<String>, Map<String, Double>> terms) {
        StringBuilder text = new StringBuilder(
                "# Learned by LearnTopics (mvn -Plearn-topics): how English stems and pairs of them speak for a topic or\n"
                        + "# against it, beside what topics.yaml says; the line * is what each topic is given in advance.\n");
        terms.entrySet().stream()
                .map(term -> LearnedTerms.line(term.getKey(), term.getValue()))
                .sorted()
                .forEach(line -> text.append(line).append('\n'));
        return text.toString();
    }
}
