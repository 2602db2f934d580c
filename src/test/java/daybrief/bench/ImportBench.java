package daybrief.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.management.OperatingSystemMXBean;
import daybrief.article.Articles;
import daybrief.db.Database;
import daybrief.db.Space;
import daybrief.source.ImportReport;
import daybrief.source.Imports;
import daybrief.source.Intake;
import daybrief.source.Sources;
import daybrief.story.Grouping;
import daybrief.story.Stories;
import daybrief.text.Sentences;
import daybrief.topic.Classifier;
import daybrief.topic.TopicsFile;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How long it takes to import, index and group so many files of one article each, and to import them once more. They are made of the
 * sentences of the texts in a folder (.txt, or .jsonl with "text"): each tells one of the texts, as one of thirty outlets would cut it,
 * with a fifth of its sentences from elsewhere. Arguments: the folder, and how many (10,000).
 */
public final class ImportBench {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Instant NOW = Instant.parse("2031-01-15T12:00:00Z");
    private static final int SPREAD_MINUTES = 10 * 24 * 60;

    private final OperatingSystemMXBean cpu = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    private final Random random = new Random(11);
    private final List<List<String>> texts;

    private ImportBench(List<List<String>> texts) {
        this.texts = texts;
    }

    public static void main(String[] arguments) throws IOException {
        int count = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 10_000;
        Path folder = Files.createTempDirectory("import-bench");
        try {
            ImportBench bench = new ImportBench(texts(Path.of(arguments[0])));
            bench.write(folder.resolve("files"), count);
            bench.run(folder);
        } finally {
            try (Stream<Path> left = Files.walk(folder)) {
                left.sorted(Comparator.reverseOrder())
                        .forEach(file -> file.toFile().delete());
            }
        }
    }

    private static List<List<String>> texts(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            List<List<String>> texts = new ArrayList<>();
            for (Path file : files.sorted().toList()) {
                if (file.toString().endsWith(".txt")) {
                    texts.add(sentences(Files.readString(file)));
                } else if (file.toString().endsWith(".jsonl")) {
                    for (String line : Files.readAllLines(file)) {
                        collect(JSON.readTree(line), texts);
                    }
                }
            }
            texts.removeIf(sentences -> sentences.size() < 5);
            return texts;
        }
    }

    private static void collect(JsonNode node, List<List<String>> texts) {
        if (node.path("text").isTextual()) {
            texts.add(sentences(node.path("text").asText()));
        }
        node.forEach(child -> {
            if (child.isContainerNode()) {
                collect(child, texts);
            }
        });
    }

    private static List<String> sentences(String text) {
        return Sentences.split(text, "en").stream()
                .map(passage -> passage.of(text).replaceAll("\\s+", " "))
                .toList();
    }

    private void write(Path folder, int count) throws IOException {
        Files.createDirectory(folder);
        for (int i = 0; i < count; i++) {
            List<String> told = texts.get(random.nextInt(texts.size()));
            Instant published = NOW.minusSeconds(60L * random.nextInt(SPREAD_MINUTES));
            Files.writeString(
                    folder.resolve(String.format(Locale.ROOT, "%06d.md", i)),
                    "---\ntitle: \"" + title(told) + "\"\ndate: " + published + "\noutlet: Outlet " + random.nextInt(30)
                            + "\nlink: https://news.example/" + i + "\n---\n" + text(told));
        }
    }

    private String title(List<String> told) {
        String first = told.get(0).replaceAll("[\"\\\\]", "");
        return first.substring(0, Math.min(first.length(), 50 + random.nextInt(30)));
    }

    private String text(List<String> told) {
        return told.stream()
                .filter(sentence -> random.nextInt(10) < 8)
                .limit(40)
                .map(sentence -> random.nextInt(5) == 0 ? elsewhere() : sentence)
                .collect(Collectors.joining("\n\n"));
    }

    private String elsewhere() {
        List<String> other = texts.get(random.nextInt(texts.size()));
        return other.get(random.nextInt(other.size()));
    }

    private void run(Path folder) {
        InstantSource clock = () -> NOW;
        try (Database db = Database.open(folder.resolve("bench.db"))) {
            Articles articles = new Articles(db);
            Intake intake =
                    new Intake(articles, new Classifier(TopicsFile.packaged().topics()), clock);
            Imports imports = new Imports(db, new Sources(db), intake);
            Supplier<String> importing = () -> told(imports.importAll(List.of(folder.resolve("files")), tally -> {}));
            measure("import", importing);
            Stories stories = new Stories(db, articles);
            Grouping grouping = new Grouping(db, articles, stories, clock);
            measure("group", () -> grouping.run() + " placed in " + stories.count() + " stories");
            measure("import again", importing);
            System.out.printf(
                    Locale.ROOT,
                    "%-13s %.1f MB%n",
                    "database",
                    new Space(db).taken().file() / 1e6);
        }
    }

    private static String told(ImportReport report) {
        return report.fresh() + " new, " + report.changed() + " changed, " + report.unchanged() + " unchanged, "
                + report.broken().size() + " broken";
    }

    private void measure(String name, Supplier<String> work) {
        long wall = System.nanoTime();
        long own = cpu.getProcessCpuTime();
        String said = work.get();
        System.out.printf(
                Locale.ROOT,
                "%-13s %.1f s, %.1f s of CPU in all threads: %s%n",
                name,
                (System.nanoTime() - wall) / 1e9,
                (cpu.getProcessCpuTime() - own) / 1e9,
                said);
    }
}
