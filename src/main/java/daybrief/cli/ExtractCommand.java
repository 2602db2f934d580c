package daybrief.cli;

import daybrief.fetch.Ask;
import daybrief.fetch.Fetched;
import daybrief.page.Page;
import daybrief.page.PageReader;
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

/** {@code extract}: web pages, from files, addresses or JSON lines, into their articles. */
@Command(
        name = "extract",
        mixinStandardHelpOptions = true,
        description = "Take the article out of a web page: its text, and what the page says of it.",
        footer = {
            "",
            "--json gives {\"title\",\"author\",\"published\",\"site\",\"language\",\"canonical\",\"image\",\"text\",\"paywalled\",\"teaser\",\"wall\"},",
            "published in seconds since 1970, wall one of consent, robot, login, missing; null for what the page does not say.",
            "--jsonl reads {\"path\",\"url\"?} a line and answers each with such a line; what cannot be read is answered with {\"error\"}."
        })
public final class ExtractCommand implements Callable<Integer> {
    private final Function<Ask, Fetched> fetcher;
    private final InputStream in;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            paramLabel = "FILE|URL",
            arity = "0..*",
            description = "Pages; - is standard input (default). Addresses are fetched.")
    private List<String> names = List.of();

    @Option(names = "--url", paramLabel = "U", description = "The address that a file was taken from.")
    private String url = "";

    @ArgGroup
    private SummarizeCommand.Form form = new SummarizeCommand.Form();

    public ExtractCommand(Function<Ask, Fetched> fetcher, InputStream in) {
        this.fetcher = fetcher;
        this.in = in;
    }

    @Override
    public Integer call() {
        boolean allDone = true;
        for (String name : names.isEmpty() ? List.of("-") : names) {
            allDone &= answered(name);
        }
        out().flush();
        return allDone ? 0 : 1;
    }

    private boolean answered(String name) {
        try {
            if (form.lines) {
                answerLines(name);
            } else {
                print(page(WebFile.read(name, in, address -> fetcher.apply(Ask.page(address))), url));
            }
            return true;
        } catch (IOException e) {
            spec().commandLine().getErr().println(TextFile.problem(name, e));
            return false;
        }
    }

    private void answerLines(String name) throws IOException {
        try (InputStream input = TextFile.open(name, in)) {
            new JsonLines(this::answer).answerAll(input, out());
        }
    }

    private JsonObject answer(JsonObject line) {
        String path = line.string("path")
                .filter(name -> !name.isEmpty() && !name.equals("-"))
                .orElseThrow(() -> new JsonLines.BadLine("\"path\" is missing or names no file"));
        try {
            return JsonLines.answerTo(line)
                    .putAll(PageLines.line(
                            page(WebFile.file(path, in), line.string("url").orElse(url))));
        } catch (IOException e) {
            throw new JsonLines.BadLine(TextFile.problem(path, e));
        }
    }

    private static Page page(WebFile file, String url) {
        return PageReader.read(file.bytes(), file.type(), url.isEmpty() ? file.address() : url, file.language());
    }

    private void print(Page page) {
        if (form.json) {
            out().println(PageLines.line(page));
            return;
        }
        PageLines.print(page, out());
        if (names.size() > 1) {
            out().println();
        }
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
