package daybrief.localchat.markup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads Rich HTML into a tree: every tag is known, closed and nested, and nothing is nested too deep. */
final class RichReader {
    static final Set<String> BLOCKS = Set.of(
            "p h1 h2 h3 h4 h5 h6 ul ol li blockquote aside details summary table tr th td pre footer hr".split(" ", 0));
    private static final Set<String> INLINE =
            Set.of("b strong i em u ins s strike del tg-spoiler code a sub sup mark tg-time cite br".split(" ", 0));
    private static final Set<String> EMPTY = Set.of("br", "hr");
    private static final int DEPTH = 16;
    private static final Pattern TAG =
            Pattern.compile("<(/?)([A-Za-z][A-Za-z0-9-]*)((?:[^<>\"']|\"[^\"]*\"|'[^']*')*+)>");
    private static final Pattern ATTRIBUTE =
            Pattern.compile("([A-Za-z][A-Za-z0-9-]*)(?:\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s\"'=]+)))?");

    private final String html;
    private final List<Open> open = new ArrayList<>();

    private record Open(String tag, Map<String, String> attributes, List<RichNode> children) {}

    private RichReader(String html) {
        this.html = html;
    }

    static List<RichNode> read(String html) {
        return new RichReader(html).nodes();
    }

    private List<RichNode> nodes() {
        List<RichNode> roots = new ArrayList<>();
        open.add(new Open("", Map.of(), roots));
        int at = 0;
        while (at < html.length()) {
            int tag = html.indexOf('<', at);
            text(html.substring(at, tag < 0 ? html.length() : tag));
            at = tag < 0 ? html.length() : tag(tag);
        }
        if (open.size() > 1) {
            throw refusal("Can't find end tag corresponding to start tag \"" + top().tag() + "\"");
        }
        return roots;
    }

    private void text(String raw) {
        if (!raw.isEmpty()) {
            top().children().add(RichNode.text(decoded(raw)));
        }
    }

    private int tag(int at) {
        Matcher matcher = TAG.matcher(html).region(at, html.length());
        if (!matcher.lookingAt()) {
            throw refusal("Unclosed start tag at offset " + at);
        }
        String name = matcher.group(2).toLowerCase(Locale.ROOT);
        if (matcher.group(1).isEmpty()) {
            start(name, attributes(matcher.group(3)), at);
        } else {
            end(name, at);
        }
        return matcher.end();
    }

    private void start(String name, Map<String, String> attributes, int at) {
        if (!BLOCKS.contains(name) && !INLINE.contains(name)) {
            throw refusal("Unsupported start tag \"" + name + "\" at offset " + at);
        }
        if (BLOCKS.contains(name) && INLINE.contains(top().tag())) {
            throw refusal("Block tag \"" + name + "\" within \"" + top().tag() + "\" at offset " + at);
        }
        if (EMPTY.contains(name)) {
            top().children().add(new RichNode("", name, attributes, List.of()));
            return;
        }
        if (open.size() > DEPTH) {
            throw refusal("Too many nested tags at offset " + at);
        }
        open.add(new Open(name, attributes, new ArrayList<>()));
    }

    private void end(String name, int at) {
        Open last = top();
        if (!last.tag().equals(name)) {
            throw refusal("Unmatched end tag at offset " + at + ", expected \"</" + last.tag() + ">\", found \"</"
                    + name + ">\"");
        }
        open.remove(open.size() - 1);
        top().children().add(new RichNode("", name, last.attributes(), List.copyOf(last.children())));
    }

    private Open top() {
        return open.get(open.size() - 1);
    }

    private static Map<String, String> attributes(String raw) {
        Map<String, String> attributes = new HashMap<>();
        Matcher matcher = ATTRIBUTE.matcher(raw);
        while (matcher.find()) {
            String value = matcher.group(2) != null ? matcher.group(2) : matcher.group(3);
            String plain = value != null ? value : matcher.group(4);
            attributes.put(matcher.group(1).toLowerCase(Locale.ROOT), plain == null ? "" : decoded(plain));
        }
        return attributes;
    }

    private static String decoded(String raw) {
        return raw.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&");
    }

    static Refusal refusal(String reason) {
        return Refusal.badRequest("can't parse rich message: " + reason);
    }
}
