package daybrief.chat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import daybrief.db.Database;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What a reader would see of the outbox: messages in their order, edited ones in their place. */
public final class Screen {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Database db;
    private final InstantSource clock;
    private final Map<Integer, Bubble> shown = new TreeMap<>();
    private final List<Bubble> news = new ArrayList<>();

    Screen(Database db, InstantSource clock) {
        this.db = db;
        this.clock = clock;
    }

    /**
     * A message as it is shown.
     *
     * @param document the content of a file that came with it
     */
    public record Bubble(
            int id, String text, String html, Map<String, String> buttons, boolean edited, String document) {
        /** What the button of that label stands for, the tick before it aside. */
        public Optional<String> target(String label) {
            return buttons.entrySet().stream()
                    .filter(button -> button.getKey().replace("✅ ", "").equals(label))
                    .map(Map.Entry::getValue)
                    .findFirst();
        }
    }

    Bubble bubble(String label) {
        List<Bubble> bubbles = new ArrayList<>(shown.values());
        for (int i = bubbles.size() - 1; i >= 0; i--) {
            if (bubbles.get(i).target(label).isPresent()) {
                return bubbles.get(i);
            }
        }
        throw new AssertionError("No button " + label + " in " + bubbles);
    }

    String text() {
        return news.stream().map(Bubble::text).collect(Collectors.joining("\n---\n"));
    }

    List<Bubble> news() {
        return List.copyOf(news);
    }

    Bubble last() {
        return news.get(news.size() - 1);
    }

    void deliver() {
        news.clear();
        db.write(tx -> {
            tx.handle()
                    .createQuery(
                            "SELECT o.id, o.target, o.target_post, b.body FROM outbox o JOIN outbox_body b ON b.id = o.body_id"
                                    + " WHERE o.state = 'waiting' ORDER BY o.id")
                    .map((row, context) -> {
                        long target = row.getLong("target");
                        long post = row.getLong("target_post");
                        int id = (int) (target > 0 ? target : post > 0 ? post : row.getLong("id"));
                        show(id, row.getString("body"), target > 0 || post > 0);
                        return id;
                    })
                    .list();
            tx.handle()
                    .execute(
                            "UPDATE outbox SET state = 'accepted', ended_at = ?, message_id = coalesce(target, target_post, id) WHERE state = 'waiting'",
                            clock.millis());
            return null;
        });
    }

    private void show(int id, String body, boolean edited) {
        try {
            JsonNode json = JSON.readTree(body);
            Map<String, String> buttons = new LinkedHashMap<>();
            json.path("rows")
                    .forEach(row -> row.forEach(button -> buttons.put(
                            button.path("label").asText(), button.path("target").asText())));
            String document =
                    json.path("name").isTextual() ? "[" + json.path("name").asText() + "] " : "";
            String html = json.path("html").asText();
            Bubble bubble = new Bubble(
                    id,
                    document + plain(html),
                    html,
                    buttons,
                    edited,
                    json.path("content").asText());
            shown.put(id, bubble);
            news.add(bubble);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String plain(String html) {
        return html.replaceAll("<[^>]*>", "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&");
    }
}
