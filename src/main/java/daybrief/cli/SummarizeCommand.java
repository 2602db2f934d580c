package daybrief.cli;

import daybrief.summary.Budget;
import daybrief.summary.Document;
import daybrief.summary.Places;
import daybrief.summary.Summarizer;
import daybrief.summary.Summary;
import daybrief.text.Languages;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code summarize}: files, standard input or JSON lines into summaries on standard output. */
@Command(
        name = "summarize",
        mixinStandardHelpOptions = true,
        description = "Summarise texts in their own sentences.",
        footer = {
            "",
            "Each FILE gives one summary: plain, a block under its name when there are several; --json, one object a line.",
            "--jsonl reads {\"id\",\"title\",\"text\"} or {\"id\",\"documents\":[{\"title\",\"text\",\"published\",\"source\"}]} a line and",
            "answers each with a line; a bad line is answered with {\"id\"?,\"error\"} and is no failure of the command.",
            "Places (\"start\", \"end\", \"runs\") count Unicode code points into the text as given."
        })
public final class SummarizeCommand implements Callable<Integer> {
    private final Summarizer summarizer;
    private final InputStream in;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            paramLabel = "FILE",
            arity = "0..*",
            description = "Text files in UTF-8; - is standard input (default).")
    private List<String> files = List.of();

    @ArgGroup
    private Length length = new Length();

    @ArgGroup
    private Form form = new Form();

    public SummarizeCommand(Summarizer summarizer, InputStream in) {
        this.summarizer = summarizer;
        this.in = in;
    }

    @Override
    public Integer call() {
        Budget budget = budget();
        List<String> names = files.isEmpty() ? List.of("-") : files;
        boolean allDone = true;
        for (String name : names) {
            allDone &= form.lines ? answerLines(name, budget) : summarizeFile(name, names.size() > 1, budget);
        }
        out().flush();
        return allDone ? 0 : 1;
    }

    private Budget budget() {
        try {
            return length.words == null ? Budget.sentences(length.sentences) : Budget.words(length.words);
        } catch (IllegalArgumentException outOfRange) {
            throw new ParameterException(spec().commandLine(), String.valueOf(outOfRange.getMessage()), outOfRange);
        }
    }

    private boolean answerLines(String name, Budget budget) {
        JsonLines lines = new JsonLines(line -> answer(line, budget));
        try (InputStream input = TextFile.open(name, in)) {
            lines.answerAll(input, out());
            return true;
        } catch (IOException e) {
            return failed(name, e);
        }
    }

    private JsonObject answer(JsonObject line, Budget budget) {
        JsonObject summary = SummaryLines.line(summarize(SummaryLines.documents(line), budget));
        return JsonLines.answerTo(line).putAll(summary);
    }

    private boolean summarizeFile(String name, boolean named, Budget budget) {
        try {
            print(name, named, summarize(List.of(document(name, TextFile.read(name, in))), budget));
            return true;
        } catch (IOException e) {
            return failed(name, e);
        }
    }

    private static Document document(String name, String text) {
        String language = Languages.detect(text, Optional.empty()).orElse(Languages.UNKNOWN);
        return new Document(name, "", text, Optional.empty(), "", language);
    }

    private Summary summarize(List<Document> documents, Budget budget) {
        Summary summary = summarizer.summarize(documents, budget);
        Places.check(summary, documents);
        return summary;
    }

    private void print(String name, boolean named, Summary summary) {
        if (form.json) {
            JsonObject object = new JsonObject().put("id", name).putAll(SummaryLines.line(summary));
            out().println(object);
            return;
        }
        if (named) {
            out().println(name);
        }
        summary.sentences().forEach(sentence -> out().println(sentence.text()));
        if (named) {
            out().println();
        }
    }

    private boolean failed(String name, IOException e) {
        spec().commandLine().getErr().println(TextFile.problem(name, e));
        return false;
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

    static final class Length {
        @Option(names = "--sentences", paramLabel = "N", description = "At most N sentences, 1 to 10 (default 3).")
        int sentences = 3;

        @Option(names = "--words", paramLabel = "N", description = "At most N words, 30 to 400.")
        @Nullable
        Integer words;
    }

    static final class Form {
        @Option(names = "--json", description = "One JSON object for each file.")
        boolean json;

        @Option(names = "--jsonl", description = "JSON lines in, JSON lines out.")
        boolean lines;
    }
}
