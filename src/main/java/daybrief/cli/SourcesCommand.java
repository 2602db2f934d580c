package daybrief.cli;

import static daybrief.cli.JsonObject.orNull;

import daybrief.db.Database;
import daybrief.source.Reasons;
import daybrief.source.health.Health;
import daybrief.source.health.Healths;
import daybrief.source.roster.Listed;
import daybrief.source.roster.Roster;
import java.io.PrintWriter;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code sources}: the feeds that are read, and how they fare. */
@Command(
        name = "sources",
        mixinStandardHelpOptions = true,
        description =
                "List the feeds that are read, with their topics, how they fare and when they were read last (UTC).")
public final class SourcesCommand implements Callable<Integer> {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final Supplier<Database> database;
    private final InstantSource clock;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--json", description = "A line of JSON for each feed.")
    private boolean json;

    public SourcesCommand(Supplier<Database> database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        Database db = database.get();
        Map<String, Health> healths = new Healths(db)
                .all(clock.instant()).stream()
                        .collect(Collectors.toMap(Health::address, Function.identity(), (one, other) -> one));
        PrintWriter out = spec().commandLine().getOut();
        List<Listed> all = new Roster(db).all();
        all.forEach(feed -> out.println(line(feed, Optional.ofNullable(healths.get(feed.address())))));
        if (all.isEmpty() && !json) {
            out.println("No feed is read; add some to feeds.opml, with /addfeed or with opml import");
        }
        out.flush();
        return 0;
    }

    private String line(Listed feed, Optional<Health> health) {
        String state =
                health.map(how -> how.state().name().toLowerCase(Locale.ROOT)).orElse("fine");
        Optional<String> problem = feed.readings().problem().map(Reasons::english);
        Optional<Instant> read = feed.readings().done();
        TreeSet<String> topics = new TreeSet<>(feed.feed().folders());
        return json
                ? new JsonObject()
                        .put("title", feed.title())
                        .put("address", feed.address())
                        .put("topics", List.copyOf(topics))
                        .put("state", state)
                        .put("read", orNull(read.map(Instant::getEpochSecond)))
                        .put("problem", orNull(problem))
                        .toString()
                : String.join(
                        "  ",
                        String.format(Locale.ROOT, "%-8s", state),
                        read.map(TIME::format).orElse("not read yet    "),
                        feed.title() + " (" + String.join(", ", topics) + ")",
                        feed.address() + problem.map(why -> "  ! " + why).orElse(""));
    }

    private CommandSpec spec() {
        if (spec == null) {
            throw new IllegalStateException("picocli has not started this command");
        }
        return spec;
    }
}
