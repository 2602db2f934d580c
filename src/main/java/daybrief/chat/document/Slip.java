package daybrief.chat.document;

import daybrief.chat.Incoming;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is remembered of a file until it is read.
 *
 * @param file its id
 * @param name fit to be shown; its ending tells what it is
 */
public record Slip(String file, String name) {
    private static final int LONGEST_GIVEN = 1_000;
    private static final int LONGEST = 80;
    /** Endings of files whose names do not tell what they are, by their types. */
    private static final Map<String, String> TYPES = Map.of(
            "text/plain", ".txt",
            "text/markdown", ".md",
            "text/html", ".html",
            "application/xhtml+xml", ".html",
            "application/pdf", ".pdf",
            "text/x-opml", ".opml",
            "text/x-opml+xml", ".opml",
            "text/xml", ".xml",
            "application/xml", ".xml");

    private static final Set<String> KNOWN = Stream.concat(
                    TYPES.values().stream(), Stream.of(".markdown", ".htm", ".xhtml"))
            .collect(Collectors.toUnmodifiableSet());

    public static Slip of(Incoming.File file) {
        String plain = plain(file.name());
        String last = ending(plain);
        String ending = KNOWN.contains(last.toLowerCase(Locale.ROOT)) ? last : "";
        String type =
                file.type().toLowerCase(Locale.ROOT).replaceFirst(";.*", "").strip();
        String known = ending.isEmpty() ? TYPES.getOrDefault(type, "") : ending;
        String stem = plain.substring(0, plain.length() - ending.length()).replaceAll("^[.\\s]+|[.\\s]+$", "");
        return new Slip(file.id(), (stem.isEmpty() ? "document" : cut(stem)) + known);
    }

    /** The last part of a path, without what shows nothing or turns round what stands beside it. */
    private static String plain(String name) {
        String last = name.substring(Math.max(name.length() - LONGEST_GIVEN, 0));
        return last.substring(1 + Math.max(last.lastIndexOf('/'), last.lastIndexOf('\\')))
                .replaceAll("\\p{C}", "")
                .replaceAll("\\s+", " ")
                .replaceAll("[.\\s]+$", "");
    }

    private static String cut(String stem) {
        return stem.codePointCount(0, stem.length()) > LONGEST
                ? stem.substring(0, stem.offsetByCodePoints(0, LONGEST)) + "…"
                : stem;
    }

    private static String ending(String name) {
        int dot = name.lastIndexOf('.');
        String ending = dot < 0 ? "" : name.substring(dot);
        return ending.matches("\\.\\w{1,9}") ? ending : "";
    }

    /** Whether it ends like one of these, which are in lower case and have their dot. */
    public boolean isOf(Set<String> endings) {
        return endings.contains(ending());
    }

    /** With its dot, in lower case; empty where there is none. */
    String ending() {
        return ending(name).toLowerCase(Locale.ROOT);
    }

    /** As an errand takes it. */
    public String words() {
        return file + "\n" + name;
    }

    /** @param words those that {@link #words} gave */
    public static Slip parse(String words) {
        int line = words.indexOf('\n');
        return line < 0 ? new Slip(words, "document") : new Slip(words.substring(0, line), words.substring(line + 1));
    }
}
