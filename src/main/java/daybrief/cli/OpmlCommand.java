package daybrief.cli;

import daybrief.db.Database;
import daybrief.feed.OpmlFeed;
import daybrief.feed.OpmlWriter;
import daybrief.source.FeedList;
import daybrief.source.roster.Listed;
import daybrief.source.roster.Roster;
import daybrief.source.roster.SentList;
import daybrief.topic.Topics;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code opml import|export}: the list of feeds as a file that other readers of feeds understand. */
@Command(
        name = "opml",
        mixinStandardHelpOptions = true,
        description = "Take a list of feeds in, or give the list of those that are read, as OPML.",
        footer = {"", "Folders are topics. What is imported stays when feeds.opml changes; /removefeed takes it away."})
public final class OpmlCommand implements Callable<Integer> {
    private final Supplier<Shelf> shelf;
    private final InstantSource clock;

    @Spec
    private @Nullable CommandSpec spec;

    /** What it needs, made only when it runs. */
    public record Shelf(Database db, Topics topics) {}

    public OpmlCommand(Supplier<Shelf> shelf, InstantSource clock) {
        this.shelf = shelf;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        throw new ParameterException(
                spec().commandLine(), "Say what is to be done: opml import FILE, or opml export [FILE]");
    }

    /** Those that are read already stay as they are. */
    @Command(name = "import", mixinStandardHelpOptions = true, description = "Have the feeds of FILE read as well.")
    Integer importing(@Parameters(paramLabel = "FILE", description = "A list in OPML.") Path file) {
        try {
            byte[] list = Files.readAllBytes(file);
            Optional<String> problem = FeedList.problem(list);
            if (problem.isPresent()) {
                return failed(file + ": " + problem.get());
            }
            Shelf open = shelf.get();
            Roster roster = new Roster(open.db());
            SentList sent = SentList.of(list, open.topics(), roster);
            open.db().write(tx -> {
                sent.fresh().forEach(feed -> roster.add(tx, feed, OptionalLong.empty(), clock.instant()));
                return null;
            });
            tell(file, sent);
            return 0;
        } catch (IOException e) {
            return failed(file + " cannot be read: " + e.getMessage());
        }
    }

    private void tell(Path file, SentList sent) {
        sent.unread()
                .forEach(one -> spec().commandLine()
                        .getErr()
                        .println(file + ": " + one.name() + " " + one.flaw().words()));
        int feeds = sent.fresh().size() + sent.known();
        out().println(feeds + " feeds, " + sent.fresh().size() + " new");
    }

    @Command(
            name = "export",
            mixinStandardHelpOptions = true,
            description = "Write the feeds that are read to FILE, or to standard output.")
    Integer exporting(
            @Parameters(arity = "0..1", paramLabel = "FILE", description = "Where it is written.") @Nullable
                    Path file) {
        List<OpmlFeed> feeds =
                new Roster(shelf.get().db()).all().stream().map(Listed::feed).toList();
        String list = OpmlWriter.write(feeds);
        if (file == null) {
            out().print(list);
            out().flush();
            return 0;
        }
        try {
            Files.writeString(file, list);
            out().println(file + ": " + feeds.size() + " feeds");
            return 0;
        } catch (IOException e) {
            return failed(file + " cannot be written: " + e.getMessage());
        }
    }

    private int failed(String why) {
        spec().commandLine().getErr().println(why);
        return 1;
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
