package daybrief.cli;

import static java.util.Objects.requireNonNull;

import daybrief.Settings;
import daybrief.Stores;
import daybrief.fetch.Ask;
import daybrief.fetch.Fetched;
import daybrief.fetch.Fetcher;
import daybrief.localchat.Options;
import daybrief.summary.ExtractiveSummarizer;
import daybrief.topic.Classifier;
import java.io.InputStream;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** All that can be typed. Nothing is opened or read before a command runs, and only what was typed is made. */
final class Subcommands {
    /** In the order in which help tells them. */
    static final List<String> NAMES = List.of(
            "run",
            "import",
            "summarize",
            "classify",
            "stories",
            "feed",
            "extract",
            "digest",
            "stats",
            "topics",
            "sources",
            "opml",
            "backup",
            "local-chat");

    private final InputStream in;
    private final InstantSource clock = InstantSource.system();
    private final LongSupplier ticker = System::nanoTime;
    private final Supplier<Settings> settings;
    private final RunCommand run;
    private final Supplier<Stores> stores;

    Subcommands(Map<String, String> variables, InputStream in) {
        this.in = in;
        this.settings = () -> Settings.read(variables);
        this.run = new RunCommand(settings);
        this.stores = once(() -> Stores.beside(settings.get(), clock));
    }

    /** One only: what runs without a command is the one that picocli knows. */
    RunCommand run() {
        return run;
    }

    /** A new one of {@link #NAMES}. */
    Callable<Integer> named(String name) {
        return switch (name) {
            case "run" -> run;
            case "import" ->
                new ImportCommand(() -> stores.get().db, db -> stores.get().imports(), ticker);
            case "summarize" -> new SummarizeCommand(new ExtractiveSummarizer(), in);
            case "classify" ->
                new ClassifyCommand(() -> new Classifier(settings.get().topics()), in);
            case "stories" -> new StoriesCommand(in);
            case "feed" -> new FeedCommand(this::fetched, in);
            case "extract" -> new ExtractCommand(this::fetched, in);
            case "digest" -> new DigestCommand(() -> newsstand(stores.get()), clock);
            case "stats" -> new StatsCommand(() -> books(stores.get()), clock);
            case "topics" ->
                new TopicsCommand(() -> new TopicsCommand.Shelf(stores.get().topics, stores.get().articles), clock);
            case "sources" -> new SourcesCommand(() -> stores.get().db, clock);
            case "opml" -> new OpmlCommand(() -> new OpmlCommand.Shelf(stores.get().db, stores.get().topics), clock);
            case "backup" -> new BackupCommand(() -> stores.get().db);
            case "local-chat" -> new LocalChatCommand(new Options.Clocks(clock, ticker));
            default -> throw new IllegalArgumentException("there is no sub-command " + name);
        };
    }

    private Fetched fetched(Ask ask) {
        try (Fetcher fetcher = new Fetcher(settings.get().manners(), clock, ticker)) {
            return fetcher.fetch(ask);
        }
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
}
