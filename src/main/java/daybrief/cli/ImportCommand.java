package daybrief.cli;

import daybrief.db.Database;
import daybrief.source.ImportReport;
import daybrief.source.Imports;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code import PATH…}: files and folders into the archive, also beside a running bot. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = "Store the articles of files and folders.",
        footer = {
            "",
            ".txt: the first line is the title if it is short, has no end mark and stands above a blank line; else the file's name is.",
            ".md: front matter may give title, date, author, link, outlet, language, topics, kind.",
            ".json: one such object, a list of them, or a JSON Feed. .xml, .rss, .atom: the entries of a saved feed. .pdf: its text.",
            ".html: the article on a saved page, with its title, author, date, site and link where the page gives them.",
            ".jsonl: a line {\"id\",\"title\",\"text\",\"link\",\"outlet\",\"author\",\"published\",\"language\",\"topics\"}; only text is needed.",
            "What is imported twice is stored once. What is broken is named, and the rest is imported; the exit code is then 1."
        })
public final class ImportCommand implements Callable<Integer> {
    private final Supplier<Database> database;
    private final Function<Database, Imports> imports;
    private final LongSupplier ticker;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "PATH", arity = "1..*", description = "Files and folders.")
    private List<Path> paths = List.of();

    @Option(
            names = "--outlet",
            paramLabel = "NAME",
            description = "Outlet of texts that name none (default: ${DEFAULT-VALUE}).")
    private String outlet = Imports.OUTLET;

    /**
     * @param database opened for this import, and closed after it
     * @param ticker nanoseconds, for the rate
     */
    public ImportCommand(Supplier<Database> database, Function<Database, Imports> imports, LongSupplier ticker) {
        this.database = database;
        this.imports = imports;
        this.ticker = ticker;
    }

    @Override
    public Integer call() {
        try (Database db = database.get()) {
            Imports from = imports.apply(db).withOutlet(outlet);
            try (Interruption interruption = new Interruption(from::stop)) {
                int code = tell(read(from));
                if (interruption.isAsked()) {
                    err().println("stopped; what was read is stored. Import the same once more for the rest.");
                    err().flush();
                }
                return code;
            }
        }
    }

    private ImportReport read(Imports from) {
        if (!ProgressBar.onTerminal()) {
            ProgressLines lines = new ProgressLines(err(), ticker);
            return from.importAll(paths, tally -> lines.show(tally.done(), tally.bytes(), tally.articles()));
        }
        ProgressBar bar = new ProgressBar(err(), ticker);
        try {
            return from.importAll(paths, tally -> bar.show(tally.done(), tally.bytes(), tally.articles()));
        } finally {
            bar.end();
        }
    }

    private int tell(ImportReport report) {
        report.skipped().forEach(one -> err().println("skipped: " + one));
        report.broken().forEach(one -> err().println("broken: " + one));
        err().flush();
        PrintWriter out = spec().commandLine().getOut();
        out.println(String.format(
                Locale.ROOT,
                "%d new, %d changed, %d unchanged, %d broken",
                report.fresh(),
                report.changed(),
                report.unchanged(),
                report.broken().size()));
        out.flush();
        return report.broken().isEmpty() ? 0 : 1;
    }

    private PrintWriter err() {
        return spec().commandLine().getErr();
    }

    private CommandSpec spec() {
        if (spec == null) {
            throw new IllegalStateException("Made by picocli only");
        }
        return spec;
    }
}
