package daybrief.http;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A {@code multipart/form-data} body taken apart (RFC 7578). Broken ones give the parts before the break. */
public final class Multipart {
    private static final int MAX_PARTS = 200;
    private static final Pattern BOUNDARY = Pattern.compile("boundary=\"?([^\";]{1,200})\"?", Pattern.CASE_INSENSITIVE);
    private static final Pattern NAME = Pattern.compile("[; ]name=\"([^\"]*)\"", Pattern.CASE_INSENSITIVE);
    private static final Pattern FILE = Pattern.compile("[; ]filename=\"([^\"]*)\"", Pattern.CASE_INSENSITIVE);
    private static final Pattern TYPE = Pattern.compile("(?im)^content-type:[ \t]*([^;\r\n]{1,200})");
    private static final byte[] BLANK_LINE = {'\r', '\n', '\r', '\n'};

    private Multipart() {}

    /** One part; it is a file if it has a file name. */
    @SuppressWarnings("ArrayRecordComponent") // never compared; copying every body twice would serve nobody
    public record Part(String name, Optional<String> fileName, String type, byte[] bytes) {
        public String text() {
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }

    public static List<Part> parts(Request request) {
        Matcher boundary = BOUNDARY.matcher(request.header("Content-Type").orElse(""));
        return boundary.find() ? split(request.body(), "\r\n--" + boundary.group(1)) : List.of();
    }

    private static List<Part> split(byte[] body, String delimiter) {
        byte[] mark = delimiter.getBytes(StandardCharsets.UTF_8);
        List<Part> parts = new ArrayList<>();
        // The first delimiter stands at the very beginning, without the line break before it.
        int at = indexOf(body, Arrays.copyOfRange(mark, 2, mark.length), 0) + mark.length - 2;
        while (at >= mark.length - 2 && parts.size() < MAX_PARTS) {
            int end = indexOf(body, mark, at);
            int head = indexOf(body, BLANK_LINE, at);
            if (end < 0 || head < 0 || head > end) {
                break;
            }
            String headers = new String(body, at, head - at, StandardCharsets.UTF_8);
            parts.add(part(headers, Arrays.copyOfRange(body, Math.min(head + BLANK_LINE.length, end), end)));
            at = end + mark.length;
        }
        return parts;
    }

    private static Part part(String headers, byte[] bytes) {
        return new Part(
                first(NAME, headers).orElse(""),
                first(FILE, headers),
                first(TYPE, headers)
                        .map(type -> type.strip().toLowerCase(Locale.ROOT))
                        .orElse("text/plain"),
                bytes);
    }

    private static Optional<String> first(Pattern pattern, String headers) {
        Matcher matcher = pattern.matcher(headers);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    private static int indexOf(byte[] bytes, byte[] wanted, int from) {
        for (int i = Math.max(from, 0); i <= bytes.length - wanted.length; i++) {
            if (Arrays.equals(bytes, i, i + wanted.length, wanted, 0, wanted.length)) {
                return i;
            }
        }
        return -1;
    }
}
