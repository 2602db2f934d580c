package daybrief.localchat.markup;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The attributes of one start tag: the one that counts for this tag, and where the tag ends. */
final class HtmlAttributes {
    private final byte[] html;
    private final String tag;
    private final int begin;
    private String argument = "";
    private int at;

    private HtmlAttributes(byte[] html, int from, String tag, int begin) {
        this.html = html;
        this.at = from;
        this.tag = tag;
        this.begin = begin;
    }

    /** Reads up to the tag's {@code >}; {@code begin} is the tag's own place, for refusals. */
    static HtmlAttributes read(byte[] html, int from, String tag, int begin) {
        HtmlAttributes attributes = new HtmlAttributes(html, from, tag, begin);
        attributes.skipSpaces();
        while (attributes.current() != '>') {
            attributes.attribute();
            attributes.skipSpaces();
        }
        return attributes;
    }

    String argument() {
        return argument;
    }

    int end() {
        return at;
    }

    private void attribute() {
        int from = at;
        while (!HtmlMarkup.isSpace(current()) && "=>/\"'".indexOf(current()) < 0) {
            at++;
        }
        if (at == from) {
            throw HtmlMarkup.refusal("Empty attribute name in the tag \"" + tag + "\" at byte offset " + begin);
        }
        String name = slice(from, at).toLowerCase(Locale.ROOT);
        skipSpaces();
        String value = "";
        if (current() == '=') {
            at++;
            skipSpaces();
            value = value();
        }
        if (at >= html.length) {
            throw HtmlMarkup.refusal("Unclosed start tag at byte offset " + begin);
        }
        keep(name, value);
    }

    private String value() {
        return current() == '"' || current() == '\'' ? quoted() : token();
    }

    private String token() {
        int from = at;
        while (isTokenPart(current())) {
            at++;
        }
        if (at >= html.length) {
            throw HtmlMarkup.refusal("Unclosed start tag at byte offset " + begin);
        }
        if (!HtmlMarkup.isSpace(current()) && current() != '>') {
            throw HtmlMarkup.refusal("Unexpected end of name token at byte offset " + from);
        }
        return slice(from, at).toLowerCase(Locale.ROOT);
    }

    private String quoted() {
        int quote = html[at++];
        ByteArrayOutputStream value = new ByteArrayOutputStream();
        while (at < html.length && html[at] != quote) {
            HtmlReference reference = html[at] == '&' ? HtmlReference.at(html, at) : HtmlReference.NONE;
            if (reference.isKnown()) {
                value.writeBytes(reference.utf8());
                at = reference.end();
            } else {
                value.write(html[at++]);
            }
        }
        at = Math.min(at + 1, html.length);
        return value.toString(StandardCharsets.UTF_8);
    }

    private void keep(String name, String value) {
        switch (tag + " " + name) {
            case "a href", "tg-emoji emoji-id" -> argument = value;
            case "code class" -> argument = value.startsWith("language-") ? value.substring(9) : argument;
            case "span class" -> argument = value.startsWith("tg-") ? value.substring(3) : argument;
            case "blockquote expandable" -> argument = "expandable";
            default -> {} // unknown attributes are ignored
        }
    }

    private static boolean isTokenPart(int c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '.' || c == '-';
    }

    private void skipSpaces() {
        while (at < html.length && HtmlMarkup.isSpace(html[at])) {
            at++;
        }
    }

    private int current() {
        return at < html.length ? html[at] : 0;
    }

    private String slice(int from, int to) {
        return new String(html, from, to - from, StandardCharsets.UTF_8);
    }
}
