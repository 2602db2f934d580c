package daybrief.cli;

import daybrief.feed.Entry;
import daybrief.feed.ParsedFeed;
import java.io.PrintWriter;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A feed for a person at a terminal. */
final class FeedPage {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm 'UTC'", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final int OPENING = 200;

    private final PrintWriter out;

    FeedPage(PrintWriter out) {
        this.out = out;
    }

    void print(ParsedFeed feed) {
        line("", feed.title());
        line("", feed.link().orElse(""));
        line("", feed.description());
        line(
                "",
                facts(Stream.of(
                        feed.language(),
                        feed.updated().map(time -> "updated " + TIME.format(time)),
                        Optional.of(feed.entries().size() + (feed.entries().size() == 1 ? " entry" : " entries")))));
        feed.entries().forEach(this::entry);
        if (!feed.warnings().isEmpty()) {
            out.println();
        }
        feed.warnings().forEach(warning -> line("! ", warning));
    }

    private void entry(Entry entry) {
        out.println();
        line("", entry.heading());
        line("  ", entry.link().orElse(""));
        line(
                "  ",
                facts(Stream.of(
                        entry.published().map(FeedPage::time),
                        entry.byline(),
                        Optional.of(String.join(", ", entry.categories())))));
        line("  ", opening(entry.text().replace('\n', ' ')));
        entry.enclosures().forEach(enclosure -> line("  + ", enclosure));
    }

    private static String time(Instant time) {
        return TIME.format(time);
    }

    private static String facts(Stream<Optional<String>> facts) {
        return facts.flatMap(Optional::stream).filter(fact -> !fact.isEmpty()).collect(Collectors.joining(" · "));
    }

    private static String opening(String text) {
        if (text.codePointCount(0, text.length()) <= OPENING) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, OPENING)).strip() + "…";
    }

    private void line(String margin, String text) {
        if (!text.isEmpty()) {
            out.println(margin + text);
        }
    }
}
