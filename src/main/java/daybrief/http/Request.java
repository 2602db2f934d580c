package daybrief.http;

import com.sun.net.httpserver.Headers;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One request, its body read whole.
 *
 * @param local the address of ours on which it came in
 */
@SuppressWarnings("ArrayRecordComponent") // never compared; copying every body twice would serve nobody
public record Request(String method, URI uri, Headers headers, byte[] body, InetSocketAddress local) {
    private static final int MAX_PAIRS = 1_000;

    /** The decoded path. */
    public String path() {
        return Optional.ofNullable(uri.getPath()).orElse("/");
    }

    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.getFirst(name));
    }

    /** The media type without parameters, in lower case; empty if there is none. */
    public String contentType() {
        String type = header("Content-Type").orElse("");
        int end = type.indexOf(';');
        return (end < 0 ? type : type.substring(0, end)).strip().toLowerCase(Locale.ROOT);
    }

    public Map<String, String> query() {
        return pairs(uri.getRawQuery());
    }

    /** The body read as {@code application/x-www-form-urlencoded}. */
    public Map<String, String> form() {
        return pairs(text());
    }

    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    private static Map<String, String> pairs(@Nullable String encoded) {
        Map<String, String> pairs = new LinkedHashMap<>();
        if (encoded == null || encoded.isEmpty()) {
            return pairs;
        }
        for (String pair : encoded.split("&", MAX_PAIRS)) {
            int equals = pair.indexOf('=');
            String name = equals < 0 ? pair : pair.substring(0, equals);
            pairs.put(decoded(name), equals < 0 ? "" : decoded(pair.substring(equals + 1)));
        }
        return pairs;
    }

    private static String decoded(String part) {
        Charset utf8 = StandardCharsets.UTF_8;
        try {
            return URLDecoder.decode(part, utf8);
        } catch (IllegalArgumentException notPercentEncoded) {
            return part;
        }
    }
}
