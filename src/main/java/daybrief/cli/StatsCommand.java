package daybrief.cli;

import daybrief.article.Articles;
import daybrief.article.Departures;
import daybrief.db.Database;
import daybrief.db.Facts;
import daybrief.db.Space;
import daybrief.delivery.Outbox;
import daybrief.digest.keeping.Retention;
import daybrief.inbox.Inbox;
import daybrief.source.Coverage;
import daybrief.source.Sources;
import daybrief.story.Stories;
import daybrief.subscriber.Readers;
import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code stats}: what is stored, who reads, what is under way, and what went wrong. Names no reader and no word that was said. */
@Command(
        name = "stats",
        mixinStandardHelpOptions = true,
        description = "Show what is stored, who reads, what is being sent and what went wrong.",
        footer = {
            "",
            "\"unknown\" are requests that were cut in flight: they may have arrived, so they were not sent again."
        })
public final class StatsCommand implements Callable<Integer> {
    private static final int LISTED = 20;

    private final Supplier<Books> books;
    private final InstantSource clock;

    @Spec
    private @Nullable CommandSpec spec;

    /**
     * Where it looks.
     *
     * @param newestCopy the file name of the last nightly copy
     */
    public record Books(
            Database db,
            Articles articles,
            Stories stories,
            Sources sources,
            Readers readers,
            Outbox outbox,
            Inbox inbox,
            Supplier<Optional<String>> newestCopy) {}

    public StatsCommand(Supplier<Books> books, InstantSource clock) {
        this.books = books;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        Books open = books.get();
        news(open);
        people(open);
        problems(open);
        room(open.db());
        line("last copy", open.newestCopy().get().orElse("none"));
        out().flush();
        return 0;
    }

    private void news(Books open) {
        Instant now = clock.instant();
        long today = open.articles().countSeenBetween(now.minus(Duration.ofDays(1)), now.plusMillis(1));
        line("articles", open.articles().count() + " (" + today + " in the past 24 h" + oldest(open.db()) + ")");
        Retention.lastNight(new Facts(open.db()))
                .ifPresent(night ->
                        line("", night.articles() + " left on " + night.day() + ", having been kept long enough"));
        line("stories", String.valueOf(open.stories().count()));
        Coverage coverage = open.sources().coverage();
        line("feeds", coverage.read() + " of " + coverage.active() + " read");
        coverage.silent().stream().limit(LISTED).forEach(title -> line("", "not read: " + title));
    }

    private static String oldest(Database db) {
        return new Departures(db)
                .oldest()
                .map(at -> ", the oldest since " + at.truncatedTo(ChronoUnit.SECONDS))
                .orElse("");
    }

    private void people(Books open) {
        line("readers", counts(open.readers().counts()));
        line("outbox", counts(open.outbox().counts()));
    }

    private void problems(Books open) {
        open.outbox()
                .unknowns(LISTED)
                .forEach(row -> line(
                        "",
                        "unknown: row " + row.id() + " for mailbox "
                                + row.mailbox().value() + ", " + row.at() + " " + row.problem()));
        List<Inbox.Failure> failures = open.inbox().failures(LISTED);
        line("inbox", failures.isEmpty() ? "nothing set aside" : failures.size() + " set aside");
        failures.forEach(
                failure -> line("", "failed: update " + failure.id() + ", " + failure.at() + " " + failure.reason()));
    }

    private static String counts(Map<? extends Enum<?>, ? extends Number> counts) {
        return counts.isEmpty()
                ? "none"
                : counts.entrySet().stream()
                        .map(entry ->
                                entry.getValue() + " " + entry.getKey().name().toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(", "));
    }

    private void room(Database db) {
        Space.Taken taken = new Space(db).taken();
        line("database", Sizes.of(taken.file()) + " (" + Sizes.of(taken.free()) + " of it free) " + db.file());
    }

    private void line(String name, String value) {
        out().printf("%-10s %s%n", name, value);
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
