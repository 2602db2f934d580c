package daybrief.fetch.robots;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Reads a robots.txt: all groups that name us are one, else those for everybody. Lines that are none of ours are passed over;
 * what stands behind the first 500 KiB is not read, as the RFC allows.
 */
final class RobotsText {
    private static final int MOST = 500 * 1024;
    private static final int MOST_RULES = 5_000;
    private static final int LONGEST_RULE = 2_000;
    private static final Duration LONGEST_DELAY = Duration.ofMinutes(1);

    private final String agent;
    private final Group ours = new Group();
    private final Group everybodys = new Group();
    private Set<Group> current = new HashSet<>();
    private boolean naming;

    private RobotsText(String agent) {
        this.agent = agent;
    }

    /** The rules of one group; not a record, as two empty ones are not one. */
    private static final class Group {
        private final List<Rules.Rule> rules = new ArrayList<>();
        private Duration delay = Duration.ZERO;
        private boolean named;
    }

    /** @param agent the product's name, in lower case */
    static Rules read(byte[] bytes, String agent) {
        RobotsText text = new RobotsText(agent);
        String all = new String(bytes, 0, Math.min(bytes.length, MOST), StandardCharsets.UTF_8);
        for (String line : all.replace("\uFEFF", "").split("\r\n|\r|\n", -1)) {
            text.line(line);
        }
        Group group = text.ours.named ? text.ours : text.everybodys;
        return new Rules(group.rules, group.delay);
    }

    private void line(String line) {
        int comment = line.indexOf('#');
        String bare = comment < 0 ? line : line.substring(0, comment);
        int colon = bare.indexOf(':');
        if (colon > 0) {
            String value = bare.substring(colon + 1).strip();
            switch (bare.substring(0, colon).strip().toLowerCase(Locale.ROOT)) {
                case "user-agent", "useragent", "user agent" -> name(value);
                case "allow" -> rule(value, true);
                case "disallow" -> rule(value, false);
                case "crawl-delay" -> delay(value);
                default -> {}
            }
        }
    }

    /** Names that follow one another begin one group. */
    private void name(String value) {
        if (!naming) {
            current = new HashSet<>();
        }
        naming = true;
        String product = value.split("[/\\s]", 2)[0].toLowerCase(Locale.ROOT);
        if (product.equals("*")) {
            current.add(everybodys);
        } else if (product.equals(agent)) {
            ours.named = true;
            current.add(ours);
        }
    }

    private void rule(String path, boolean allow) {
        naming = false;
        if (path.length() <= LONGEST_RULE && (path.startsWith("/") || path.startsWith("*"))) {
            current.stream()
                    .filter(group -> group.rules.size() < MOST_RULES)
                    .forEach(group -> group.rules.add(new Rules.Rule(Octets.normal(path), allow)));
        }
    }

    private void delay(String value) {
        naming = false;
        if (value.matches("\\d{1,6}(\\.\\d{1,3})?")) {
            Duration wish = Duration.ofMillis((long) (Double.parseDouble(value) * 1000));
            current.forEach(group -> group.delay = wish.compareTo(LONGEST_DELAY) > 0 ? LONGEST_DELAY : wish);
        }
    }
}
