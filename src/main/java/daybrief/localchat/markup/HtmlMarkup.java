package daybrief.localchat.markup;

import daybrief.localchat.markup.Formatted.Entity;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Bot API, "HTML style": markup to text and entities, or the refusal in Telegram's words with the place counted in UTF-8 bytes.
 * Works on bytes, one tag after the other; a byte of 0 stands for the end, as in the original.
 */
public final class HtmlMarkup {
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("b", "bold"),
            Map.entry("strong", "bold"),
            Map.entry("i", "italic"),
            Map.entry("em", "italic"),
            Map.entry("u", "underline"),
            Map.entry("ins", "underline"),
            Map.entry("s", "strikethrough"),
            Map.entry("strike", "strikethrough"),
            Map.entry("del", "strikethrough"),
            Map.entry("tg-spoiler", "spoiler"),
            Map.entry("span", "spoiler"),
            Map.entry("a", "text_link"),
            Map.entry("code", "code"),
            Map.entry("pre", "pre"),
            Map.entry("blockquote", "blockquote"),
            Map.entry("tg-emoji", "custom_emoji"),
            Map.entry("tg-time", "date_time"));

    private record Open(String tag, String argument, int at) {}

    private final byte[] html;
    private final ByteArrayOutputStream pendingBytes = new ByteArrayOutputStream();
    private final StringBuilder text = new StringBuilder();
    private final Deque<Open> open = new ArrayDeque<>();
    private final List<Entity> entities = new ArrayList<>();
    private int at;

    private HtmlMarkup(String html) {
        this.html = html.getBytes(StandardCharsets.UTF_8);
    }

    public static Formatted parse(String html) {
        return new HtmlMarkup(html).parse();
    }

    private Formatted parse() {
        while (at < html.length) {
            if (html[at] == '<') {
                flush();
                tag();
            } else if (html[at] == '&') {
                reference();
            } else {
                pendingBytes.write(html[at++]);
            }
        }
        flush();
        if (!open.isEmpty()) {
            throw refusal("Can't find end tag corresponding to start tag \""
                    + open.getLast().tag() + "\"");
        }
        return new Formatted(text.toString(), entities);
    }

    private void reference() {
        HtmlReference found = HtmlReference.at(html, at);
        byte[] decoded = found.isKnown() ? found.utf8() : new byte[] {'&'};
        pendingBytes.write(decoded, 0, decoded.length);
        at = found.isKnown() ? found.end() : at + 1;
    }

    private void flush() {
        text.append(pendingBytes.toString(StandardCharsets.UTF_8));
        pendingBytes.reset();
    }

    private void tag() {
        int begin = at++;
        if (current() == '/') {
            endTag(begin);
        } else {
            startTag(begin);
        }
    }

    private void startTag(int begin) {
        while (!isSpace(current()) && current() != '>') {
            at++;
        }
        if (atEnd()) {
            throw refusal("Unclosed start tag at byte offset " + begin);
        }
        String tag = slice(begin + 1, at).toLowerCase(Locale.ROOT);
        if (!TYPES.containsKey(tag)) {
            throw refusal("Unsupported start tag \"" + tag + "\" at byte offset " + begin);
        }
        HtmlAttributes attributes = HtmlAttributes.read(html, at, tag, begin);
        at = attributes.end() + 1;
        if (tag.equals("span") && !attributes.argument().equals("spoiler")) {
            throw refusal("Tag \"span\" must have class \"tg-spoiler\" at byte offset " + begin);
        }
        open.addLast(new Open(tag, attributes.argument(), text.length()));
    }

    private void endTag(int begin) {
        if (open.isEmpty()) {
            throw refusal("Unexpected end tag at byte offset " + begin);
        }
        while (!isSpace(current()) && current() != '>') {
            at++;
        }
        String found = slice(begin + 2, at).toLowerCase(Locale.ROOT);
        while (!atEnd() && isSpace(current())) {
            at++;
        }
        if (current() != '>') {
            throw refusal("Unclosed end tag at byte offset " + begin);
        }
        at++;
        Open last = open.removeLast();
        if (!found.isEmpty() && !found.equals(last.tag())) {
            throw refusal("Unmatched end tag at byte offset " + begin + ", expected \"</" + last.tag()
                    + ">\", found \"</" + found + ">\"");
        }
        if (text.length() > last.at()) {
            close(last);
        }
    }

    private void close(Open tag) {
        int length = text.length() - tag.at();
        switch (tag.tag()) {
            case "a" -> link(tag, length);
            case "pre", "code" -> code(tag, length);
            case "blockquote" -> {
                String type = tag.argument().isEmpty() ? "blockquote" : "expandable_blockquote";
                entities.add(new Entity(type, tag.at(), length, ""));
            }
            case "span" -> entities.add(new Entity("spoiler", tag.at(), length, ""));
            default -> entities.add(new Entity(TYPES.getOrDefault(tag.tag(), ""), tag.at(), length, tag.argument()));
        }
    }

    /** Without a usable address the words stay and the link goes, as in Telegram. */
    private void link(Open tag, int length) {
        String address = tag.argument().isEmpty() ? text.substring(tag.at()) : tag.argument();
        Links.checked(address).ifPresent(url -> entities.add(new Entity("text_link", tag.at(), length, url)));
    }

    /** {@code <pre>} around exactly one {@code <code class="language-x">} is one block with a language. */
    private void code(Open tag, int length) {
        Entity inner = entities.isEmpty() ? null : entities.get(entities.size() - 1);
        boolean block = tag.tag().equals("pre") && inner != null && inner.type().equals("code");
        if (inner != null && block && inner.offset() == tag.at() && inner.length() == length) {
            entities.set(entities.size() - 1, new Entity("pre", tag.at(), length, inner.argument()));
        } else {
            entities.add(new Entity(tag.tag(), tag.at(), length, tag.argument()));
        }
    }

    private int current() {
        return atEnd() ? 0 : html[at];
    }

    private boolean atEnd() {
        return at >= html.length;
    }

    private String slice(int from, int to) {
        return new String(html, Math.min(from, to), Math.max(0, to - from), StandardCharsets.UTF_8);
    }

    static boolean isSpace(int character) {
        return character == ' ' || (character >= 9 && character <= 13) || character == 0;
    }

    static Refusal refusal(String reason) {
        return Refusal.badRequest("can't parse entities: " + reason);
    }
}
