package daybrief.evaluation;

import daybrief.summary.Summary;
import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** ROUGE of Daybrief, Lead and LexRank, and whether what was printed keeps its promises. */
final class SummaryTable {
    private final Folder folder;
    private final PrintStream out;
    private final Rouge rouge = new Rouge();

    SummaryTable(Folder folder, PrintStream out) {
        this.folder = folder;
        this.out = out;
    }

    /** F1 of each text, times 100. */
    record Scores(double[] one, double[] two) {
        static Scores of(List<Rouge.Score> scores) {
            return new Scores(
                    scores.stream().mapToDouble(Rouge.Score::one).toArray(),
                    scores.stream().mapToDouble(Rouge.Score::two).toArray());
        }

        String means() {
            return String.format(Locale.ROOT, "%.2f / %.2f", Bootstrap.mean(one), Bootstrap.mean(two));
        }
    }

    void print() throws IOException {
        out.printf(
                "%-14s %15s %15s %15s   %s%n",
                "ROUGE-1/2", "Lead", "LexRank", "Daybrief", "Daybrief against Lead [95 %]");
        for (SummaryTask task : SummaryTask.ALL) {
            List<GoldText> texts = folder.texts(task.file());
            if (!texts.isEmpty()) {
                print(task, texts);
            }
        }
    }

    private void print(SummaryTask task, List<GoldText> texts) throws IOException {
        List<Summary> answers = task.answers(texts);
        Scores ours = scores(texts, answers.stream().map(SummaryTask::lines).toList());
        Scores lead = scores(texts, baseline(task, texts, new Lead()));
        Scores lexRank = scores(texts, baseline(task, texts, new LexRank()));
        out.printf(
                "%-14s %15s %15s %15s   R1 %s, R2 %s%n",
                task.name(),
                lead.means(),
                lexRank.means(),
                ours.means(),
                against(ours.one(), lead.one()),
                against(ours.two(), lead.two()));
        long over = answers.stream().filter(answer -> !task.isKeptBy(answer)).count();
        long sentences =
                answers.stream().mapToLong(answer -> answer.sentences().size()).sum();
        out.printf(
                Locale.ROOT,
                "%-14s %d sentences, unsupported: %d; summaries over budget: %d; %.1f words on average%n",
                "",
                sentences,
                SummaryTask.unsupported(texts, answers),
                over,
                answers.stream().mapToInt(Summary::words).average().orElse(0));
    }

    private static String against(double[] ours, double[] theirs) {
        Bootstrap bootstrap = Bootstrap.of(ours, theirs);
        return String.format(
                Locale.ROOT,
                "%+.2f [%+.2f, %+.2f] %s",
                bootstrap.difference(),
                bootstrap.low(),
                bootstrap.high(),
                bootstrap.verdict());
    }

    private static List<String> baseline(SummaryTask task, List<GoldText> texts, Extractor extractor) {
        return texts.stream()
                .map(text -> extractor.summary(text, task.budget()))
                .toList();
    }

    private Scores scores(List<GoldText> texts, List<String> candidates) {
        List<Rouge.Score> scores = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            scores.add(rouge.score(texts.get(i), candidates.get(i)));
        }
        return Scores.of(scores);
    }
}
