package daybrief.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The words of a folder's files, each as often as it stands there: what is drawn from them is as common as in real texts. */
record Vocabulary(List<String> running, List<String> distinct) {
    private static final Pattern WORD = Pattern.compile("\\p{L}{2,20}");
    private static final int MOST = 5_000_000;

    static Vocabulary of(Path folder) throws IOException {
        List<String> running = new ArrayList<>();
        Map<String, String> distinct = new HashMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(Files::isRegularFile).sorted().forEach(file -> add(file, running, distinct));
        }
        if (running.isEmpty()) {
            throw new IllegalArgumentException("There are no words in " + folder + "; name a folder with texts");
        }
        return new Vocabulary(running, List.copyOf(distinct.keySet()));
    }

    private static void add(Path file, List<String> running, Map<String, String> distinct) {
        Matcher words = WORD.matcher(contents(file));
        while (words.find() && running.size() < MOST) {
            running.add(distinct.computeIfAbsent(words.group(), word -> word));
        }
    }

    private static String contents(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String any(Random random) {
        return running.get(random.nextInt(running.size()));
    }

    /** Drawn from all words alike, so mostly seldom ones: what a text is about. */
    List<String> rare(Random random, int count) {
        return random.ints(count, 0, distinct.size()).mapToObj(distinct::get).toList();
    }
}
