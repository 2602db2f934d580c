package daybrief.digest;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;

/** Measures a run of the briefing: not a test, started by hand with the number of readers and of articles. */
final class TenThousandReaders {
    private static final String[] NOUNS = {
        "harbour", "council", "bridge", "minister", "ferry", "orchard", "signal", "archive", "glacier", "festival",
                "tunnel",
        "strike", "border", "vaccine", "election", "court", "satellite", "drought", "museum", "bank", "pipeline",
                "league"
    };
    private static final String[] VERBS = {
        "opened", "closed", "rebuilt", "inspected", "sold", "moved", "praised", "lost"
    };

    private TenThousandReaders() {}

    public static void main(String[] args) throws Exception {
        int readers = Integer.parseInt(args[0]);
        int articles = Integer.parseInt(args[1]);
        Random random = new Random(3);
        Path folder = Files.createTempDirectory("briefing");
        try (Morning morning = new Morning(folder, "2026-11-21T20:00:00Z")) {
            for (int i = 0; i < articles; i++) {
                StringBuilder text = new StringBuilder();
                for (int s = 0; s < 14; s++) {
                    text.append("The ").append(NOUNS[random.nextInt(NOUNS.length)]);
                    for (int w = 0; w < 10; w++) {
                        text.append(' ')
                                .append(VERBS[random.nextInt(VERBS.length)])
                                .append(' ');
                        text.append(NOUNS[random.nextInt(NOUNS.length)]).append(random.nextInt(40));
                    }
                    text.append(". ");
                }
                String topic = i % 3 == 0 ? "world" : "t" + i % 9;
                morning.store(
                        "Outlet" + i % 40,
                        topic,
                        "Report " + i + " of the " + NOUNS[i % NOUNS.length],
                        text.toString());
            }
            morning.group();
            for (int i = 0; i < readers; i++) {
                morning.reader(i + 1, "Europe/Berlin", "07:30");
            }
            for (String morningAt : new String[] {"2026-11-22T06:30:00Z", "2026-11-23T06:30:00Z"}) {
                morning.at(morningAt);
                long start = System.nanoTime();
                int written = morning.briefing.run();
                System.out.printf(
                        "%d editions in %s, %d bytes of database%n",
                        written, Duration.ofNanos(System.nanoTime() - start), Files.size(folder.resolve("test.db")));
            }
        }
    }
}
