package daybrief.feed.xml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands before the root element: rubbish that a server printed, declarations, a document type. All of it goes; of the
 * entities that a document type declares, short plain ones are written out where they are used, up to a bound.
 */
record Preamble(String document, List<String> warnings) {
    private static final int LONGEST_DOCUMENT = 20_000_000;
    private static final int LONGEST_TYPE = 200_000;
    private static final int LONGEST_VALUE = 500;
    private static final int MOST_ADDED = 200_000;
    private static final Pattern ENTITY = Pattern.compile(
            "<!ENTITY\\s+([\\w.-]{1,50})\\s+(?:\"([^\"<&]*(?:&#[^\"<&]*)*)\"|'([^'<&]*(?:&#[^'<&]*)*)')\\s*>");
    private static final Pattern USE = Pattern.compile("&([\\w.-]{1,50});");
    private static final Pattern ROOT = Pattern.compile("<([a-zA-Z_][\\w.:-]*)[\\s/>]");

    static Preamble of(String whole) {
        List<String> warnings = new ArrayList<>();
        int start = Math.max(0, whole.indexOf('<'));
        if (!whole.substring(0, start).isBlank()) {
            warnings.add("there is text before the feed begins");
        }
        String xml = whole.substring(start, Math.min(whole.length(), start + LONGEST_DOCUMENT));
        Map<String, String> entities = ofXhtml();
        String document = withoutType(xml, entities);
        warnings.addAll(unfinished(document));
        return new Preamble(written(document, entities), warnings);
    }

    /** HTML 5 gave these two other characters than the XHTML that feeds were made for. */
    private static Map<String, String> ofXhtml() {
        Map<String, String> entities = new LinkedHashMap<>();
        entities.put("lang", "&#x2329;");
        entities.put("rang", "&#x232a;");
        return entities;
    }

    private static String withoutType(String xml, Map<String, String> entities) {
        Matcher root = ROOT.matcher(xml);
        int first = root.find() ? root.start() : xml.length();
        int type = xml.substring(0, first).toUpperCase(Locale.ROOT).indexOf("<!DOCTYPE");
        if (type < 0) {
            return xml;
        }
        int end = endOfType(xml, type);
        Matcher declared = ENTITY.matcher(xml.substring(type, end));
        while (declared.find() && entities.size() < 100) {
            String value = declared.group(2) == null ? declared.group(3) : declared.group(2);
            if (value != null && value.length() <= LONGEST_VALUE) {
                entities.putIfAbsent(String.valueOf(declared.group(1)), value);
            }
        }
        return xml.substring(0, type) + xml.substring(end);
    }

    /** Behind the bracket that ends the type, which may hold an internal subset with brackets of its own in quotes. */
    private static int endOfType(String xml, int start) {
        int last = Math.min(xml.length(), start + LONGEST_TYPE);
        boolean inside = false;
        for (int i = start; i < last; i++) {
            char c = xml.charAt(i);
            if (c == '"' || c == '\'') {
                int close = xml.indexOf(c, i + 1);
                i = close < 0 || close >= last ? i : close;
            } else if (c == '[' || c == ']') {
                inside = c == '[';
            } else if (c == '>' && !inside) {
                return i + 1;
            }
        }
        int close = xml.indexOf("]>", start);
        return close < 0 ? Math.max(start, xml.indexOf('>', start) + 1) : close + 2;
    }

    private static String written(String document, Map<String, String> entities) {
        if (entities.keySet().stream().noneMatch(name -> document.contains("&" + name + ";"))) {
            return document;
        }
        StringBuilder text = new StringBuilder(document.length());
        Matcher uses = USE.matcher(document);
        int added = 0;
        while (uses.find()) {
            String value = entities.get(String.valueOf(uses.group(1)));
            if (value != null && added <= MOST_ADDED) {
                added += value.length();
                uses.appendReplacement(text, Matcher.quoteReplacement(value));
            }
        }
        return uses.appendTail(text).toString();
    }

    private static List<String> unfinished(String document) {
        Matcher root = ROOT.matcher(document);
        if (!root.find()) {
            return List.of();
        }
        String name = String.valueOf(root.group(1));
        String tail = document.substring(Math.max(root.start(), document.length() - 2_000))
                .toLowerCase(Locale.ROOT);
        boolean closed = tail.contains("</" + name.toLowerCase(Locale.ROOT));
        return closed || document.lastIndexOf("</" + name) > 0
                ? List.of()
                : List.of("the feed is cut off: its last entry may not be whole");
    }
}
