package daybrief.evaluation;

import daybrief.cli.Main;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;

/** A whole program, which says at its end how much CPU its process took from the start of the Java machine on. */
final class Timed {
    private Timed() {}

    public static void main(String[] args) throws IOException {
        Runtime.getRuntime().addShutdownHook(new Thread(Timed::report));
        if (args[0].equals("lexrank")) {
            lexRank(args);
        } else {
            Main.main(args);
        }
    }

    private static void report() {
        System.err.println(ProcessHandle.current()
                .info()
                .totalCpuDuration()
                .orElse(Duration.ZERO)
                .toMillis());
    }

    /** {@code lexrank clusters|articles LENGTH}: the same lines in, summaries out. */
    private static void lexRank(String[] args) throws IOException {
        SummaryTask task = new SummaryTask(
                "", "", Arrays.asList(args).contains("--words"), Integer.parseInt(args[args.length - 1]));
        LexRank lexRank = new LexRank();
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            out.println(lexRank.summary(GoldText.of(Folder.parse(line)), task.budget()));
        }
        out.flush();
    }
}
