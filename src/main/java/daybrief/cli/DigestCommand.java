package daybrief.cli;

import daybrief.digest.Editor;
import daybrief.digest.print.Content;
import daybrief.digest.print.ContentJson;
import daybrief.digest.replay.Replay;
import daybrief.digest.replay.Replays;
import daybrief.message.Message;
import daybrief.message.PlainText;
import daybrief.topic.Topic;
import daybrief.topic.Topics;
import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * {@code digest}: an edition from the stored articles on standard output, or one that a reader got. Nothing is sent and nothing
 * counts as read.
 */
@Command(
        name = "digest",
        mixinStandardHelpOptions = true,
        description = "Print an edition from the stored articles.",
        footer = {
            "",
            "It tells what came in since then, up to 15 stories and 900 words; nothing is sent and nothing counts as read.",
            "With --replay: what a reader got, in their language and by their clock, whatever came in since."
        })
public final class DigestCommand implements Callable<Integer> {
    private static final int LISTED = 50;

    private final Supplier<Newsstand> newsstand;
    private final InstantSource clock;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--topic", paramLabel = "T", arity = "1..*", description = "Topics by id or title (default: all).")
    private List<String> topics = List.of();

    @Option(names = "--since", paramLabel = "SPAN", description = "How far back: 90m, 24h (default), 3d.")
    private String since = "24h";

    @Option(names = "--json", description = "One JSON object instead of text.")
    private boolean json;

    @Option(names = "--replay", paramLabel = "EDITION", description = "An edition as it was sent, by its id.")
    private @Nullable Long edition;

    @Option(names = "--editions", description = "The latest 50 editions: id, reader, date, time, stories.")
    private boolean listed;

    /**
     * What it needs, made only when it runs.
     *
     * @param grouping gives articles that came in meanwhile their place in a story; does nothing where a running bot sees to that
     */
    public record Newsstand(Editor editor, Topics topics, Runnable grouping, Replays replays) {}

    public DigestCommand(Supplier<Newsstand> newsstand, InstantSource clock) {
        this.newsstand = newsstand;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        if (listed) {
            newsstand.get().replays().latest(LISTED).forEach(this::line);
        } else if (edition != null) {
            replay(edition);
        } else {
            compose();
        }
        return 0;
    }

    private void compose() {
        Duration span = Spans.parse(since)
                .orElseThrow(() -> wrong("--since takes a span such as 90m, 24h or 3d, not " + since));
        Newsstand open = newsstand.get();
        Set<String> ids = ids(open.topics());
        open.grouping().run();
        Instant now = clock.instant();
        Editor.Printed printed = open.editor().print(ids, now.minus(span), now);
        print(printed.content(), printed.message());
    }

    private void replay(long id) {
        Replay replay = newsstand
                .get()
                .replays()
                .find(id)
                .orElseThrow(() -> wrong("No edition " + id + " is kept; `digest --editions` lists them"));
        if (replay.assumed()) {
            spec().commandLine()
                    .getErr()
                    .println("An older Daybrief wrote this edition without its language and zone:"
                            + " it is shown in English and by this host's clock.");
        }
        print(replay.content(), replay.message());
    }

    private void line(Replays.Known known) {
        spec().commandLine()
                .getOut()
                .printf(
                        Locale.ROOT,
                        "%6d  reader %-6d  %s  %-12s  %d stories%n",
                        known.id(),
                        known.reader(),
                        known.date(),
                        known.time(),
                        known.stories());
    }

    private void print(Content content, Message message) {
        PrintWriter out = spec().commandLine().getOut();
        out.println(json ? ContentJson.write(content).toString() : PlainText.render(message));
        out.flush();
    }

    private Set<String> ids(Topics known) {
        Set<String> ids = new HashSet<>();
        for (String typed : topics) {
            Optional<Topic> topic = known.named(typed);
            if (topic.isEmpty()) {
                String near = known.nearest(typed)
                        .map(other -> "; did you mean " + other.id() + "?")
                        .orElse("; `topics` lists them");
                throw wrong("No topic is called " + typed + near);
            }
            ids.add(topic.get().id());
        }
        return ids;
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec().commandLine(), message);
    }

    private CommandSpec spec() {
        if (spec == null) {
            throw new IllegalStateException("picocli has not started this command");
        }
        return spec;
    }
}
