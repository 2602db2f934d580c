package daybrief.telegram;

import java.net.URI;
import java.util.Optional;
import okhttp3.HttpUrl;
import org.telegram.telegrambots.meta.TelegramUrl;

/** Where a Bot API server listens. */
public record TelegramAddress(String scheme, String host, int port) {
    public static final TelegramAddress TELEGRAM = new TelegramAddress("https", "api.telegram.org", 443);

    /** @throws IllegalArgumentException for anything but http or https, a host and perhaps a port; the message tells the cure */
    public static TelegramAddress parse(String text) {
        URI uri = uri(text.strip());
        String scheme = Optional.ofNullable(uri.getScheme()).orElse("");
        String host = Optional.ofNullable(uri.getHost()).orElse("");
        if (!(scheme.equals("http") || scheme.equals("https")) || host.isEmpty()) {
            throw new IllegalArgumentException(
                    "is no address of a Bot API server; it looks like https://api.telegram.org or http://localhost:8081");
        }
        boolean more = !Optional.ofNullable(uri.getPath()).orElse("").matches("/?")
                || uri.getQuery() != null
                || uri.getUserInfo() != null;
        if (more) {
            throw new IllegalArgumentException(
                    "has more than scheme, host and port; a path in front of /bot is not possible, leave it out");
        }
        return new TelegramAddress(scheme, host, port(uri, scheme));
    }

    private static URI uri(String text) {
        try {
            return URI.create(text);
        } catch (IllegalArgumentException e) {
            return URI.create("");
        }
    }

    private static int port(URI uri, String scheme) {
        return uri.getPort() >= 0 ? uri.getPort() : scheme.equals("https") ? 443 : 80;
    }

    /** Bot API, "getFile": where a file's content is, which holds the token and is for nobody's eyes. */
    HttpUrl file(String token, String path) {
        return new HttpUrl.Builder()
                .scheme(scheme)
                .host(host)
                .port(port)
                .addPathSegment("file")
                .addPathSegment("bot" + token)
                .addPathSegments(path)
                .build();
    }

    TelegramUrl url() {
        return TelegramUrl.builder().schema(scheme).host(host).port(port).build();
    }

    @Override
    public String toString() {
        return scheme + "://" + host + ":" + port;
    }
}
