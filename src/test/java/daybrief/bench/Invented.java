package daybrief.bench;

import daybrief.article.Draft;
import daybrief.article.Kind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * News that nobody wrote, as much like real news as grouping can tell: words of Zipf's frequencies, events with names and words of their
 * own, of which several outlets tell for two days, and four articles in ten that tell of something alone.
 */
final class Invented {
    private static final int WORDS = 30_000;
    private static final int LENGTH = 330;
    private static final int LIVE_EVENTS = 250;
    private static final double ALONE = 0.4;
    private static final double OWN = 0.16;

    private final RandomGenerator random;
    private final List<Event> events = new ArrayList<>();
    private int next;

    Invented(RandomGenerator random) {
        this.random = random;
    }

    /** What makes an event's texts alike: its names and its words. */
    private record Event(List<String> names, List<String> words) {}

    Draft article(Instant published) {
        Event event = random.nextDouble() < ALONE ? event() : running();
        String link = "https://news.example/" + next++;
        return new Draft(
                1,
                Optional.of(link),
                "Outlet " + random.nextInt(40),
                Optional.of(link),
                Optional.of(link),
                title(event),
                text(event),
                Optional.of("en"),
                Optional.empty(),
                Kind.NEWS,
                Optional.of(published),
                Map.of());
    }

    private Event running() {
        int slot = random.nextInt(LIVE_EVENTS);
        if (slot >= events.size()) {
            events.add(event());
            return events.get(events.size() - 1);
        }
        if (random.nextInt(6) == 0) {
            events.set(slot, event());
        }
        return events.get(slot);
    }

    private Event event() {
        List<String> names = new ArrayList<>();
        List<String> words = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            String name = word(random.nextInt(WORDS));
            names.add(name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1));
        }
        for (int i = 0; i < 40; i++) {
            words.add(word(200 + random.nextInt(WORDS - 200)));
        }
        return new Event(names, words);
    }

    private String title(Event event) {
        return "On " + event.names().get(0) + " " + word(zipf()) + " "
                + event.words().get(random.nextInt(9));
    }

    private String text(Event event) {
        StringBuilder text = new StringBuilder("The");
        for (int i = 1; i < LENGTH; i++) {
            text.append(i % 19 == 0 ? ". The " : " ").append(word(event));
        }
        return text.append('.').toString();
    }

    private String word(Event event) {
        double kind = random.nextDouble();
        if (kind < OWN) {
            return event.words().get(random.nextInt(event.words().size()));
        }
        if (kind < OWN + 0.05) {
            return event.names().get(random.nextInt(event.names().size()));
        }
        return kind < OWN + 0.07 ? String.valueOf(10 + random.nextInt(400)) : word(zipf());
    }

    /** The rank of a word by Zipf's law: its logarithm is spread evenly. */
    private int zipf() {
        return (int) Math.exp(random.nextDouble() * Math.log(WORDS)) - 1;
    }

    /** The word of a rank: two to four syllables that spell it. */
    private static String word(int rank) {
        StringBuilder word = new StringBuilder();
        for (int rest = rank + 400; rest > 0; rest /= 60) {
            word.append("bdfgklmnprst".charAt(rest % 12)).append("aeiou".charAt(rest / 12 % 5));
        }
        return word.toString();
    }
}
