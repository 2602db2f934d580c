package daybrief.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import daybrief.Settings;
import daybrief.SettingsException;
import daybrief.Stores;
import daybrief.db.DatabaseException;
import daybrief.localchat.Options;
import daybrief.summary.ExtractiveSummarizer;
import daybrief.topic.Classifier;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParseResult;

/** The way in: one list of sub-commands, and what each failure looks like to the person who typed it. */
@Command(
        name = "daybrief",
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class,
        synopsisSubcommandLabel = "[COMMAND]",
        description = "Turns stored news articles into briefings in a chat. Without a command: run.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:done", "1:something failed", "2:wrong use, or a configuration that cannot be used"})
public final class Main implements Callable<Integer> {
    private final Callable<Integer> run;

    private Main(Callable<Integer> run) {
        this.run = run;
    }

    public static void main(String[] args) {
        PrintWriter out = new PrintWriter(System.out, true, UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, UTF_8);
        System.exit(
                commandLine(System.getenv(), System.in).setOut(out).setErr(err).execute(args));
    }

    /** All that can be typed; nothing is opened or read before a command runs. */
    public static CommandLine commandLine(Map<String, String> variables, InputStream in) {
        InstantSource clock = InstantSource.system();
        LongSupplier ticker = System::nanoTime;
        Supplier<Settings> settings = () -> Settings.read(variables);
        Supplier<Stores> stores = once(() -> Stores.beside(settings.get(), clock));
        RunCommand run = new RunCommand(settings);
        return new CommandLine(new Main(run))
                .addSubcommand(run)
                .addSubcommand(new ImportCommand(
                        () -> stores.get().db, db -> stores.get().imports(), ticker))
                .addSubcommand(new SummarizeCommand(new ExtractiveSummarizer(), in))
                .addSubcommand(
                        new ClassifyCommand(() -> new Classifier(settings.get().topics()), in))
                .addSubcommand(new StoriesCommand(in))
                .addSubcommand(new DigestCommand(() -> newsstand(stores.get()), clock))
                .addSubcommand(new StatsCommand(() -> books(stores.get()), clock))
                .addSubcommand(new TopicsCommand(
                        () -> new TopicsCommand.Shelf(stores.get().topics, stores.get().articles), clock))
                .addSubcommand(new BackupCommand(() -> stores.get().db))
                .addSubcommand(new LocalChatCommand(new Options.Clocks(clock, ticker)))
                .setExecutionExceptionHandler(Main::failed);
    }

    private static DigestCommand.Newsstand newsstand(Stores stores) {
        return new DigestCommand.Newsstand(
                stores.editor(), stores.topics, stores.groupingUnlessABotDoes(), stores.replays());
    }

    private static StatsCommand.Books books(Stores stores) {
        return new StatsCommand.Books(
                stores.db,
                stores.articles,
                stores.stories,
                stores.sources,
                stores.readers,
                stores.outbox,
                stores.inbox,
                stores.copies()::newest);
    }

    private static <T> Supplier<T> once(Supplier<T> maker) {
        AtomicReference<@Nullable T> made = new AtomicReference<>();
        return () -> requireNonNull(made.updateAndGet(known -> known == null ? maker.get() : known));
    }

    @Override
    public Integer call() throws Exception {
        return run.call();
    }

    private static int failed(Exception problem, CommandLine line, ParseResult parsed) throws Exception {
        if (problem instanceof SettingsException) {
            line.getErr().println(problem.getMessage());
            return CommandLine.ExitCode.USAGE;
        }
        if (problem instanceof DatabaseException || problem instanceof UncheckedIOException) {
            line.getErr().println(problem.getMessage());
            return CommandLine.ExitCode.SOFTWARE;
        }
        throw problem;
    }
}
