package daybrief.cli;

import daybrief.text.Languages;
import daybrief.topic.Classifier;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code classify}: texts, from files or as JSON lines, into their topics. */
@Command(
        name = "classify",
        mixinStandardHelpOptions = true,
        description = "Tell what texts are about: the topics of topics.yaml, best first.",
        footer = {
            "",
            "Each FILE is one text; --jsonl reads {\"id\",\"title\",\"text\"} a line (\"lang\" may be added, \"text\" may be empty) and answers each with",
            "{\"id\",\"topics\":[{\"topic\",\"score\"}]}, scores between 0 and 1; a bad line is answered with {\"id\"?,\"error\"}."
        })
public final class ClassifyCommand implements Callable<Integer> {
    private static final double DIGITS = 10_000;

    private final Supplier<Classifier> classifier;
    private final InputStream in;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "FILE", arity = "0..*", description = "Files in UTF-8; - is standard input (default).")
    private List<String> files = List.of();

    @Option(names = "--jsonl", description = "JSON lines in, JSON lines out.")
    private boolean lines;

    public ClassifyCommand(Supplier<Classifier> classifier, InputStream in) {
        this.classifier = classifier;
        this.in = in;
    }

    @Override
    public Integer call() {
        Classifier judge = classifier.get();
        boolean allDone = true;
        for (String name : files.isEmpty() ? List.of("-") : files) {
            allDone &= answered(name, judge);
        }
        return allDone ? 0 : 1;
    }

    private boolean answered(String name, Classifier judge) {
        try {
            if (lines) {
                answerLines(name, judge);
            } else {
                print(scores(judge, "", TextFile.read(name, in), ""));
            }
            return true;
        } catch (IOException e) {
            spec().commandLine().getErr().println(TextFile.problem(name, e));
            return false;
        }
    }

    private void answerLines(String name, Classifier judge) throws IOException {
        try (InputStream input = TextFile.open(name, in)) {
            new JsonLines(line -> answer(line, judge)).answerAll(input, out());
        }
    }

    private void print(Map<String, Double> scores) {
        PrintWriter out = out();
        scores.forEach((topic, score) -> out.printf(Locale.ROOT, "%.4f  %s%n", score, topic));
        out.flush();
    }

    private static Map<String, Double> scores(Classifier judge, String title, String text, String claimed) {
        Optional<String> hint = Optional.of(claimed).filter(tag -> !tag.isEmpty());
        String language = Languages.detect(title + "\n" + text, hint).orElse(Languages.UNKNOWN);
        return judge.scores(title, text, language);
    }

    private static JsonObject answer(JsonObject line, Classifier judge) {
        Map<String, Double> scores = scores(judge, line.text("title"), text(line), line.text("lang"));
        List<Object> topics = new ArrayList<>();
        scores.forEach((topic, score) ->
                topics.add(new JsonObject().put("topic", topic).put("score", Math.round(score * DIGITS) / DIGITS)));
        return JsonLines.answerTo(line).put("topics", topics);
    }

    /** A headline alone is enough, a line without either is a mistake of whoever wrote it. */
    private static String text(JsonObject line) {
        boolean titled = line.get("text").isEmpty() && line.string("title").isPresent();
        return titled ? "" : line.string("text").orElseThrow(JsonLines.BadLine::withoutText);
    }

    private PrintWriter out() {
        return spec().commandLine().getOut();
    }

    private CommandSpec spec() {
        if (spec == null) {
            throw new IllegalStateException("picocli has not started this command");
        }
        return spec;
    }
}
