package daybrief.evaluation;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** CPU seconds of whole processes, the start of the Java machine included; the better of two runs, for a busy machine only adds. */
final class SpeedTable {
    private static final int ARTICLES = 1_000;
    private static final int ARTICLE_WORDS = 360;
    private static final int RUNS = 2;

    private final PrintStream out;

    SpeedTable(PrintStream out) {
        this.out = out;
    }

    void print(List<ObjectNode> articles, List<ObjectNode> clusters) throws IOException, InterruptedException {
        if (!articles.isEmpty()) {
            print("1,000 articles of 360 words, s3", thousand(articles), "--sentences", "3");
        }
        if (!clusters.isEmpty()) {
            print(clusters.size() + " clusters, w250", clusters, "--words", "250");
        }
    }

    private void print(String name, List<ObjectNode> lines, String... length) throws IOException, InterruptedException {
        Path in = Files.createTempFile("daybrief", ".jsonl");
        try {
            Files.write(in, lines.stream().map(ObjectNode::toString).toList(), UTF_8);
            out.printf(
                    Locale.ROOT,
                    "%-34s Daybrief %.2f, LexRank in Java %.2f CPU seconds%n",
                    name,
                    best(in, "summarize", "--jsonl", length[0], length[1]),
                    best(in, "lexrank", length[0], length[1]));
        } finally {
            Files.delete(in);
        }
    }

    private static double best(Path in, String... arguments) throws IOException, InterruptedException {
        double best = Double.MAX_VALUE;
        for (int run = 0; run < RUNS; run++) {
            best = Math.min(best, seconds(in, arguments));
        }
        return best;
    }

    private static double seconds(Path in, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Timed.class.getName()));
        command.addAll(Arrays.asList(arguments));
        Process process = new ProcessBuilder(command)
                .redirectInput(in.toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        String said = new String(process.getErrorStream().readAllBytes(), UTF_8).strip();
        if (process.waitFor() != 0) {
            throw new IllegalStateException("the timed run failed: " + said);
        }
        return Long.parseLong(said.substring(said.lastIndexOf('\n') + 1)) / 1000.0;
    }

    /** The first so many words of each text, taken again from the first text on until there are a thousand. */
    private static List<ObjectNode> thousand(List<ObjectNode> articles) {
        List<ObjectNode> lines = new ArrayList<>();
        for (int i = 0; i < ARTICLES; i++) {
            String text = articles.get(i % articles.size()).path("text").asText();
            String more = text;
            while (more.split("\\s+").length < ARTICLE_WORDS) {
                more = more + "\n\n"
                        + articles.get((i + lines.size() + 1) % articles.size())
                                .path("text")
                                .asText();
            }
            lines.add(new JsonMapper().createObjectNode().put("id", "a" + i).put("text", cut(more)));
        }
        return lines;
    }

    private static String cut(String text) {
        int words = 0;
        for (int i = 1; i < text.length(); i++) {
            words += Character.isWhitespace(text.charAt(i)) && !Character.isWhitespace(text.charAt(i - 1)) ? 1 : 0;
            if (words == ARTICLE_WORDS) {
                return text.substring(0, i);
            }
        }
        return text;
    }
}
