package daybrief.evaluation;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Every figure that can be measured on a folder of labelled texts, as tables on standard output. */
final class Evaluation {
    private static final Path LEANING = Path.of("src", "test", "resources", "daybrief", "cases", "leaning.jsonl");

    private final Folder folder;
    private final PrintStream out;

    private Evaluation(Path folder) {
        this.out = new PrintStream(System.out, true, UTF_8);
        this.folder = new Folder(folder, out);
    }

    /** {@code FOLDER [part…]}; the parts are summaries, leaning, stories, topics and speed. */
    public static void main(String[] args) throws IOException, InterruptedException {
        if (args.length == 0 || args[0].isBlank()) {
            throw new IllegalArgumentException(
                    "which folder? mvn -q -Pevaluate test-compile exec:exec -Dfolder=FOLDER");
        }
        List<String> parts = args.length > 1
                ? Arrays.asList(args).subList(1, args.length)
                : List.of("summaries", "leaning", "stories", "topics", "speed");
        new Evaluation(Path.of(args[0])).print(parts);
    }

    private void print(List<String> parts) throws IOException, InterruptedException {
        if (isWanted("summaries", parts)) {
            new SummaryTable(folder, out).print();
        }
        if (isWanted("leaning", parts)) {
            List<ObjectNode> cases = folder.lines(LEANING);
            if (!cases.isEmpty()) {
                new LeaningTable(cases, out).print();
            }
        }
        if (isWanted("stories", parts)) {
            printStories();
        }
        if (isWanted("topics", parts)) {
            printTopics();
        }
        if (isWanted("speed", parts)) {
            new SpeedTable(out).print(folder.lines("articles.jsonl"), folder.lines("clusters.jsonl"));
        }
    }

    private boolean isWanted(String part, List<String> parts) {
        boolean wanted = parts.contains(part);
        if (wanted) {
            out.printf("%n== %s%n", part);
        }
        return wanted;
    }

    private void printStories() throws IOException {
        List<ObjectNode> clusters = folder.lines("clusters.jsonl");
        if (!clusters.isEmpty()) {
            new StoryTable(clusters, out).print();
        }
    }

    private void printTopics() throws IOException {
        List<ObjectNode> topics = folder.lines("topics.jsonl");
        if (!topics.isEmpty()) {
            new TopicTable(topics, out).print();
        }
    }
}
