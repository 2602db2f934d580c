package daybrief.localchat.botapi;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What the bot did: how often it called what, how it was answered, and every message taken. Safe for any thread. */
public final class Traffic {
    private static final int KEPT = 200_000;

    private static final int KEPT_CHARACTERS = 300;

    /**
     * A message that was taken, also if the caller never heard of it. The time is the machine's, not the moved clock's; of the
     * text the first 300 characters are kept.
     */
    public record Accepted(long chat, int messageId, String text, long epochMillis) {
        public Accepted {
            text = text.substring(0, Math.min(KEPT_CHARACTERS, text.length()));
        }
    }

    private final Map<String, Integer> counts = new TreeMap<>();
    private final Deque<Accepted> accepted = new ArrayDeque<>();

    /** Keys are {@code "sendmessage 200"}; a call that got no answer counts as 0. */
    public synchronized Map<String, Integer> counts() {
        return new TreeMap<>(counts);
    }

    public synchronized int calls(String method) {
        String prefix = method.toLowerCase(Locale.ROOT) + " ";
        return counts.entrySet().stream()
                .filter(count -> count.getKey().startsWith(prefix))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    /** In the order of arrival; the last 200,000. */
    public synchronized List<Accepted> accepted() {
        return List.copyOf(accepted);
    }

    synchronized void count(String method, int status) {
        counts.merge(method + " " + status, 1, Integer::sum);
    }

    synchronized void accept(Accepted message) {
        accepted.addLast(message);
        if (accepted.size() > KEPT) {
            accepted.removeFirst();
        }
    }
}
