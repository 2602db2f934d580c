package daybrief.localchat.markup;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text and its entities, whose places are counted in UTF-16 units. */
public record Formatted(String text, List<Entity> entities) {
    private static final Pattern CONTROL = Pattern.compile("[\\x00-\\x09\\x0B\\x0C\\x0E-\\x1F]");
    private static final Pattern DETECTED = Pattern.compile(
            "(?<url>https?://[^\\s<>\"]+[^\\s<>\".,;:!?)])"
                    + "|(?<![\\p{L}\\p{N}_/@#])(?:(?<command>/[A-Za-z0-9_]{1,64}(?:@[A-Za-z0-9_]{3,32})?)"
                    + "|(?<mention>@[A-Za-z][A-Za-z0-9_]{3,31})|(?<hashtag>#[\\p{L}\\p{N}_]*\\p{L}[\\p{L}\\p{N}_]*))(?![\\p{L}\\p{N}_/])");
    private static final Comparator<Entity> OUTER_FIRST = Comparator.comparingInt(Entity::offset)
            .thenComparing(Comparator.comparingInt(Entity::length).reversed());

    /** Bot API: MessageEntity. The argument is a link's address, a code's language, an emoji's id, or empty. */
    public record Entity(String type, int offset, int length, String argument) {
        int end() {
            return offset + length;
        }

        ObjectNode json() {
            ObjectNode json = JsonNodeFactory.instance
                    .objectNode()
                    .put("offset", offset)
                    .put("length", length)
                    .put("type", type);
            if (!argument.isEmpty()) {
                json.put(argumentName(), argument);
            }
            return json;
        }

        private String argumentName() {
            return switch (type) {
                case "text_link" -> "url";
                case "pre" -> "language";
                case "custom_emoji" -> "custom_emoji_id";
                default -> "argument";
            };
        }
    }

    /** As a person's client sends it: only what is found in the text itself. */
    public static Formatted plain(String text) {
        return new Formatted(text, List.of()).tidied();
    }

    /** Control characters and outer white space go, and commands, links, mentions and hashtags are found, as Telegram does. */
    public Formatted tidied() {
        String clean = CONTROL.matcher(text).replaceAll(" ");
        int start = 0;
        while (start < clean.length() && Character.isWhitespace(clean.charAt(start))) {
            start++;
        }
        String inner = clean.substring(start).stripTrailing();
        List<Entity> kept = new ArrayList<>();
        for (Entity entity : entities) {
            int from = Math.max(0, entity.offset() - start);
            int to = Math.min(inner.length(), entity.end() - start);
            if (to > from && !inner.substring(from, to).isBlank()) {
                kept.add(new Entity(entity.type(), from, to - from, entity.argument()));
            }
        }
        kept.addAll(detected(inner, kept));
        kept.sort(OUTER_FIRST);
        return new Formatted(inner, List.copyOf(kept));
    }

    public int codePoints() {
        return text.codePointCount(0, text.length());
    }

    public ArrayNode entitiesJson() {
        ArrayNode json = JsonNodeFactory.instance.arrayNode();
        entities.forEach(entity -> json.add(entity.json()));
        return json;
    }

    private static List<Entity> detected(String text, List<Entity> marked) {
        List<Entity> found = new ArrayList<>();
        Matcher matcher = DETECTED.matcher(text);
        while (matcher.find()) {
            Entity entity = new Entity(kind(matcher), matcher.start(), matcher.end() - matcher.start(), "");
            if (marked.stream().noneMatch(other -> forbids(other, entity))) {
                found.add(entity);
            }
        }
        return found;
    }

    private static String kind(Matcher matcher) {
        if (matcher.group("url") != null) {
            return "url";
        }
        if (matcher.group("command") != null) {
            return "bot_command";
        }
        return matcher.group("mention") != null ? "mention" : "hashtag";
    }

    private static boolean forbids(Entity marked, Entity found) {
        boolean exclusive = switch (marked.type()) {
            case "text_link", "code", "pre", "url" -> true;
            default -> false;
        };
        return exclusive && marked.offset() < found.end() && found.offset() < marked.end();
    }
}
