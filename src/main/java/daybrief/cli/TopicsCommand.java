package daybrief.cli;

import daybrief.article.Articles;
import daybrief.topic.Topic;
import daybrief.topic.Topics;
import java.io.PrintWriter;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code topics}: the topics that readers can follow, with the number of articles that came in on each. */
@Command(
        name = "topics",
        mixinStandardHelpOptions = true,
        description = "List the topics, and how many articles of the past 30 days are on each.",
        footer = {"", "Topics are defined in topics.yaml beside the configuration file."})
public final class TopicsCommand implements Callable<Integer> {
    private static final Duration PAST = Duration.ofDays(30);

    private final Supplier<Shelf> shelf;
    private final InstantSource clock;

    @Spec
    private @Nullable CommandSpec spec;

    /** What it needs, made only when it runs. */
    public record Shelf(Topics topics, Articles articles) {}

    public TopicsCommand(Supplier<Shelf> shelf, InstantSource clock) {
        this.shelf = shelf;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        Shelf open = shelf.get();
        Map<String, Long> counts = open.articles().topicsSince(clock.instant().minus(PAST));
        PrintWriter out = spec().commandLine().getOut();
        for (Topic topic : open.topics().all()) {
            out.printf("%-14s %6d  %s%n", topic.id(), counts.getOrDefault(topic.id(), 0L), topic.title("en"));
        }
        out.flush();
        return 0;
    }

    private CommandSpec spec() {
        if (spec == null) {
            throw new IllegalStateException("picocli has not started this command");
        }
        return spec;
    }
}
