package daybrief.cli;

import daybrief.story.grouping.Clusters;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code stories}: articles as JSON lines into the stories that they tell. */
@Command(
        name = "stories",
        mixinStandardHelpOptions = true,
        description = "Put articles that tell the same news together.",
        footer = {
            "",
            "--jsonl reads {\"id\",\"title\",\"text\",\"published\",\"source\",\"url\",\"lang\"} a line; all but \"text\" may be missing. When the",
            "input ends, each line is answered with {\"id\",\"story\"}, in order: a story has one number for all its articles.",
            "A bad line is answered with {\"id\"?,\"error\"} and is no failure of the command."
        })
public final class StoriesCommand implements Callable<Integer> {
    private final InputStream in;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "FILE", arity = "0..1", description = "A file in UTF-8; - is standard input (default).")
    private String file = "-";

    @Option(names = "--jsonl", required = true, description = "JSON lines in, JSON lines out.")
    private boolean lines;

    public StoriesCommand(InputStream in) {
        this.in = in;
    }

    @Override
    public Integer call() {
        StoryLines stories = new StoryLines(new Clusters());
        PrintWriter out = spec().commandLine().getOut();
        try (InputStream input = TextFile.open(file, in)) {
            JsonLines.readAll(input, stories::read);
        } catch (IOException e) {
            spec().commandLine().getErr().println(TextFile.problem(file, e));
            return 1;
        }
        for (JsonObject answer : stories.answers()) {
            out.println(answer);
        }
        out.flush();
        return lines ? 0 : 1;
    }

    private CommandSpec spec() {
        if (spec == null) {
            throw new IllegalStateException("picocli has not started this command");
        }
        return spec;
    }
}
