package daybrief.fetch.robots;

import java.time.Duration;
import java.util.List;

/**
 * What one machine may read of a site (RFC 9309, 2.2): of the rules that match a path the longest counts, and of two equally
 * long ones that which allows.
 *
 * @param delay wished between two requests (Crawl-delay); zero where none is
 */
public record Rules(List<Rule> rules, Duration delay) {
    public static final Rules ALL = new Rules(List.of(), Duration.ZERO);
    public static final Rules NOTHING = new Rules(List.of(new Rule("/", false)), Duration.ZERO);

    public Rules {
        rules = List.copyOf(rules);
    }

    /** @param path with its query, as it is asked for */
    public boolean allows(String path) {
        String normal = Octets.normal(path);
        boolean allowed = true;
        int longest = -1;
        for (Rule rule : rules) {
            int length = rule.pattern().length();
            if ((length > longest || (length == longest && rule.allow())) && rule.matches(normal)) {
                longest = length;
                allowed = rule.allow();
            }
        }
        return allowed;
    }

    /** @param pattern normal octets, with {@code *} for anything and {@code $} for the end */
    record Rule(String pattern, boolean allow) {
        /** Greedy from the left: the pieces between the stars in their order, the last one at the end if it is anchored. */
        boolean matches(String path) {
            boolean anchored = pattern.endsWith("$");
            String[] pieces = (anchored ? pattern.substring(0, pattern.length() - 1) : pattern).split("\\*", -1);
            if (!path.startsWith(pieces[0])) {
                return false;
            }
            int at = pieces[0].length();
            int last = pieces.length - 1;
            for (int i = 1; i < (anchored ? last : pieces.length); i++) {
                int found = path.indexOf(pieces[i], at);
                if (found < 0) {
                    return false;
                }
                at = found + pieces[i].length();
            }
            return !anchored || (last == 0 ? path.length() == at : endsWith(path, pieces[last], at));
        }

        private static boolean endsWith(String path, String piece, int from) {
            return path.length() - piece.length() >= from && path.endsWith(piece);
        }
    }
}
