package daybrief.summary.choice;

import static java.nio.charset.StandardCharsets.UTF_8;

import daybrief.evaluation.Folder;
import daybrief.evaluation.Rouge;
import daybrief.summary.Budget;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

/**
 * Learns the weights for English from a folder of labelled texts, prints what they are worth on texts that they were not learned from
 * (five folds), and writes them over those that stand in {@code weights.txt}.
 */
final class Learning {
    private static final Path FILE =
            Path.of("src", "main", "resources", "daybrief", "summary", "choice", "weights.txt");
    private static final int FOLDS = 5;
    private static final List<Budget> SEVERAL = List.of(Budget.words(250), Budget.words(100));
    private static final List<Budget> SINGLE = List.of(Budget.words(60), Budget.words(100), Budget.sentences(3));

    private final PrintStream out = new PrintStream(System.out, true, UTF_8);
    private final Rouge rouge = new Rouge();

    private Learning() {}

    /** {@code FOLDER [table] [write]}: the table says what each trait brings, by leaving it out. */
    public static void main(String[] args) throws IOException {
        Learning learning = new Learning();
        Folder folder = new Folder(Path.of(args[0]), learning.out);
        List<Lesson> clusters = Lesson.of(folder.texts("clusters.jsonl"));
        List<Lesson> articles = Lesson.of(folder.texts("articles.jsonl"));
        learning.report("clusters, by hand", clusters, SEVERAL, lessons -> Weights.named("any-several"));
        learning.report("clusters, learned", clusters, SEVERAL, several(Set.of()));
        learning.report("articles, by hand", articles, SINGLE, lessons -> Weights.named("any-single"));
        learning.report("articles, learned", articles, SINGLE, single());
        if (Arrays.asList(args).contains("table")) {
            learning.table(clusters);
        }
        if (Arrays.asList(args).contains("write")) {
            write("en-several", several(Set.of()).apply(clusters));
            write("en-single", single().apply(articles));
        }
    }

    private static Function<List<Lesson>, Weights> several(Set<String> without) {
        Weights start = Weights.named("any-several").copy();
        start.set("rule.filling", .5);
        return new Teacher(start, without)::foretell;
    }

    private static Function<List<Lesson>, Weights> single() {
        return new Teacher(Weights.named("any-single"), Set.of())::conceptsOnly;
    }

    private void table(List<Lesson> clusters) {
        for (String left : List.of(
                "sentence.early sentence.late sentence.first sentence.depth",
                "sentence.central",
                "sentence.support",
                "sentence.frequent",
                "sentence.like-openings",
                "sentence.document-central",
                "sentence.question sentence.first-person sentence.quoted",
                "sentence.named sentence.figures",
                "sentence.short sentence.long",
                "pair.early word.early",
                "pair.opening word.opening",
                "pair.shared word.shared pair.spread word.spread",
                "pair.named word.named",
                "pair.common word.common pair.repeated word.repeated")) {
            report("- " + left, clusters, SEVERAL, several(Set.of(left.split(" "))));
        }
    }

    /** Each text is summarised with weights learned from the other four fifths. */
    private void report(
            String name, List<Lesson> lessons, List<Budget> budgets, Function<List<Lesson>, Weights> learn) {
        double[][] sums = new double[budgets.size()][2];
        for (int fold = 0; fold < FOLDS; fold++) {
            List<Lesson> learned = new ArrayList<>();
            List<Lesson> kept = new ArrayList<>();
            for (int i = 0; i < lessons.size(); i++) {
                (i % FOLDS == fold ? kept : learned).add(lessons.get(i));
            }
            Weights weights = learn.apply(learned);
            for (int b = 0; b < budgets.size(); b++) {
                for (Lesson lesson : kept) {
                    Rouge.Score score = lesson.score(rouge, weights, budgets.get(b));
                    sums[b][0] += score.one() / lessons.size();
                    sums[b][1] += score.two() / lessons.size();
                }
            }
        }
        out.printf("%-60s", name);
        for (int b = 0; b < budgets.size(); b++) {
            out.printf(Locale.ROOT, " %s: %.2f/%.2f", label(budgets.get(b)), sums[b][0], sums[b][1]);
        }
        out.println();
    }

    private static String label(Budget budget) {
        return budget.countsWords() ? "w" + budget.words() : "s" + budget.sentences();
    }

    private static void write(String set, Weights weights) throws IOException {
        List<String> lines = new ArrayList<>();
        boolean own = false;
        for (String line : Files.readAllLines(FILE)) {
            if (line.startsWith("[") && own) {
                lines.add("");
            }
            own = line.startsWith("[") ? line.equals("[" + set + "]") : own;
            if (line.equals("[" + set + "]")) {
                lines.add(line);
                lines.addAll(weights.lines());
            } else if (!own) {
                lines.add(line);
            }
        }
        Files.write(FILE, lines);
    }
}
