package daybrief.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A program: how many of the fields that a folder of feeds expects are right, field by field, and how many feeds are read in a second. */
final class FeedScore {
    private static final int ROUNDS = 20;

    private final Map<String, int[]> fields = new TreeMap<>();

    private FeedScore() {}

    public static void main(String[] folder) throws IOException {
        List<FeedCase> cases = FeedCase.in(Path.of(folder[0]));
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        new FeedScore().print(cases, out);
        long best = Long.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            cases.forEach(FeedCase::answer);
            best = Math.min(best, System.nanoTime() - start);
        }
        long bytes = cases.stream().mapToLong(feed -> feed.bytes().length).sum();
        out.printf(
                "%d feeds of %d bytes in the mean: %.0f a second, %.1f MB a second (best of %d rounds)%n",
                cases.size(), bytes / cases.size(), cases.size() * 1e9 / best, bytes * 1e3 / best, ROUNDS);
    }

    private void print(List<FeedCase> cases, PrintStream out) throws IOException {
        for (FeedCase feed : cases) {
            List<String> faults = feed.faults();
            faults.forEach(fault -> out.println(feed + ": " + fault));
            feed.expected().keySet().forEach(field -> count(field, faults));
        }
        fields.forEach((field, counts) -> out.printf("%-24s %4d of %4d%n", field, counts[0], counts[1]));
        int right = fields.values().stream().mapToInt(counts -> counts[0]).sum();
        int all = fields.values().stream().mapToInt(counts -> counts[1]).sum();
        out.printf("%-24s %4d of %4d, %.1f %%%n", "all", right, all, 100.0 * right / all);
    }

    private void count(String field, List<String> faults) {
        int[] counts = fields.computeIfAbsent(field.replaceAll("\\.\\d+", ""), any -> new int[2]);
        counts[0] += faults.stream().noneMatch(fault -> fault.startsWith(field + " ")) ? 1 : 0;
        counts[1]++;
    }
}
