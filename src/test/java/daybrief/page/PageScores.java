package daybrief.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import daybrief.cli.PagesAsJson;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Prints for a folder of annotated pages how well their texts and fields are read, the worst pages, and the time a page takes. */
public final class PageScores {
    private static final int WORST = 15;
    private static final int WARM = 2;

    private final Map<String, int[]> fields = new TreeMap<>();
    private final List<String> worst = new ArrayList<>();
    private double precision;
    private double recall;

    private PageScores() {}

    public static void main(String[] folders) throws IOException {
        for (String folder : folders) {
            new PageScores().print(Sample.in(Path.of(folder)));
        }
    }

    private void print(List<Sample> samples) {
        samples.forEach(this::score);
        double p = precision / samples.size();
        double r = recall / samples.size();
        System.out.printf(
                Locale.ROOT,
                "%d pages: text F1 %.4f, precision %.4f, recall %.4f; %.1f ms a page%n",
                samples.size(),
                Shingled.f1(p, r),
                p,
                r,
                milliseconds(samples));
        fields.forEach((name, counts) -> System.out.println(name + ": " + counts[0] + " of " + counts[1]));
        worst.stream().sorted().limit(WORST).forEach(System.out::println);
    }

    private void score(Sample sample) {
        ObjectNode found = PagesAsJson.of(sample.read());
        sample.expected().properties().forEach(field -> compare(sample.name(), found, field));
        Shingled text = Shingled.of(
                found.path("text").asText(), sample.expected().path("text").asText());
        precision += text.precision();
        recall += text.recall();
        worst.add(String.format(
                Locale.ROOT, "%.3f  p %.3f r %.3f  %s", text.f1(), text.precision(), text.recall(), sample.name()));
    }

    private void compare(String name, ObjectNode found, Map.Entry<String, JsonNode> field) {
        if (field.getKey().equals("text") || field.getKey().equals("url")) {
            return;
        }
        int[] counts = fields.computeIfAbsent(field.getKey(), none -> new int[2]);
        boolean same =
                found.path(field.getKey()).asText().equals(field.getValue().asText());
        counts[0] += same ? 1 : 0;
        counts[1]++;
        if (!same) {
            worst.add("0.    " + field.getKey() + " of " + name + ": " + found.path(field.getKey()) + " and not "
                    + field.getValue());
        }
    }

    /** Of a warm machine, reading all pages one after the other. */
    private static double milliseconds(List<Sample> samples) {
        long start = 0;
        for (int round = 0; round <= WARM; round++) {
            start = System.nanoTime();
            samples.forEach(Sample::read);
        }
        return (System.nanoTime() - start) / 1e6 / samples.size();
    }
}
