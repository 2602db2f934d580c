package daybrief.cli;

import daybrief.feed.FeedParser;
import daybrief.feed.Origin;
import daybrief.feed.ParsedFeed;
import daybrief.fetch.Ask;
import daybrief.fetch.Fetched;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code feed}: what is read of a feed, from a file, an address or JSON lines that name files. */
@Command(
        name = "feed",
        mixinStandardHelpOptions = true,
        description = "Show what is read of feeds: RSS, RDF, Atom, JSON Feed.",
        footer = {
            "",
            "--json gives an object for each; times are seconds since 1970, UTC, or null; summary and content are harmless HTML.",
            "--jsonl reads {\"path\",\"base\"?,\"content_type\"?} a line and answers each with a line; a file that is missing or no",
            "feed is answered with {\"error\"} and is no failure of the command."
        })
public final class FeedCommand implements Callable<Integer> {
    private final Function<Ask, Fetched> fetcher;
    private final InputStream in;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "FILE|URL", arity = "0..*", description = "Feeds; - is standard input (default).")
    private List<String> names = List.of();

    @Option(
            names = "--base",
            paramLabel = "URL",
            description = "Where a file came from: its links are resolved against it.")
    private String base = "";

    @ArgGroup
    private SummarizeCommand.Form form = new SummarizeCommand.Form();

    public FeedCommand(Function<Ask, Fetched> fetcher, InputStream in) {
        this.fetcher = fetcher;
        this.in = in;
    }

    @Override
    public Integer call() {
        boolean allDone = true;
        for (String name : names.isEmpty() ? List.of("-") : names) {
            allDone &= form.lines ? answerLines(name) : show(name);
        }
        out().flush();
        return allDone ? 0 : 1;
    }

    private boolean answerLines(String name) {
        try (InputStream input = TextFile.open(name, in)) {
            new JsonLines(this::answer).answerAll(input, out());
            return true;
        } catch (IOException e) {
            return failed(name, e);
        }
    }

    private JsonObject answer(JsonObject line) {
        String path = line.string("path")
                .filter(name -> !name.isEmpty() && !name.equals("-"))
                .orElseThrow(() -> new JsonLines.BadLine("\"path\" is missing or names no file"));
        Origin origin = Origin.of(line.text("content_type"), line.string("base").orElse(base));
        try {
            return JsonLines.answerTo(line).putAll(FeedLines.line(parsed(WebFile.file(path, in), origin)));
        } catch (IOException e) {
            throw new JsonLines.BadLine(TextFile.problem(path, e));
        }
    }

    private boolean show(String name) {
        try {
            WebFile file = WebFile.read(name, in, address -> fetcher.apply(Ask.of(address)));
            ParsedFeed feed =
                    parsed(file, new Origin(file.type(), base.isEmpty() ? file.address() : base, file.language()));
            if (form.json) {
                out().println(FeedLines.line(feed));
            } else {
                new FeedPage(out()).print(feed);
            }
            return true;
        } catch (IOException e) {
            return failed(name, e);
        }
    }

    private static ParsedFeed parsed(WebFile file, Origin origin) throws IOException {
        return FeedParser.find(file.bytes(), origin).orElseThrow(() -> new IOException("this is no feed"));
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
}
