package daybrief;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the environment variables say.
 *
 * @param token the bot's; empty: the local chat
 * @param port 0: any free one; empty: 8080 or the next free one
 */
record Environment(
        Path data,
        Path config,
        Optional<Integer> port,
        String bind,
        Optional<String> token,
        URI telegram,
        List<String> problems) {
    private static final String DEFAULT_CONFIG = "config/daybrief.yaml";
    private static final String TOKEN_CURE = "; take it from @BotFather, it looks like 123456:ABC-DEF";

    static Environment of(Map<String, String> variables) {
        List<String> problems = new ArrayList<>();
        Reading read = new Reading(variables, problems);
        Environment environment = new Environment(
                Path.of(read.text("DAYBRIEF_DATA").orElse("data")),
                read.config(),
                read.port(),
                read.text("DAYBRIEF_HTTP_BIND").orElse("127.0.0.1"),
                read.token(),
                read.telegram(),
                problems);
        read.localChat(environment.token());
        return environment;
    }

    /** A file beside the configuration file. */
    Path beside(String name) {
        return config.resolveSibling(name);
    }

    private record Reading(Map<String, String> variables, List<String> problems) {
        Optional<String> text(String name) {
            return Optional.ofNullable(variables.get(name)).map(String::strip).filter(text -> !text.isEmpty());
        }

        Path config() {
            Optional<Path> named = text("DAYBRIEF_CONFIG").map(Path::of);
            if (named.isPresent() && !Files.isReadable(named.get())) {
                problems.add("DAYBRIEF_CONFIG names " + named.get() + ", which cannot be read; correct it or unset it");
            }
            return named.orElse(Path.of(DEFAULT_CONFIG));
        }

        Optional<Integer> port() {
            Optional<String> text = text("DAYBRIEF_HTTP_PORT");
            Optional<Integer> port = text.filter(t -> t.matches("\\d{1,5}"))
                    .map(Integer::valueOf)
                    .filter(p -> p <= 65_535);
            if (text.isPresent() && port.isEmpty()) {
                problems.add(
                        "DAYBRIEF_HTTP_PORT is \"" + text.get() + "\"; write a port from 0 (any free one) to 65535");
            }
            return port;
        }

        Optional<String> token() {
            Optional<String> direct = text("TELEGRAM_BOT_TOKEN");
            Optional<String> file = text("TELEGRAM_BOT_TOKEN_FILE");
            if (direct.isPresent() && file.isPresent()) {
                problems.add("TELEGRAM_BOT_TOKEN and TELEGRAM_BOT_TOKEN_FILE are both set; keep one of them");
            }
            return direct.or(() -> file.flatMap(this::contents)).filter(this::looksLikeToken);
        }

        private Optional<String> contents(String file) {
            try {
                return Optional.of(Files.readString(Path.of(file)).strip());
            } catch (IOException e) {
                problems.add(
                        "TELEGRAM_BOT_TOKEN_FILE names " + file + ", which cannot be read; correct it or unset it");
                return Optional.empty();
            }
        }

        /** The token itself is never part of a problem. */
        private boolean looksLikeToken(String token) {
            boolean good = token.matches("\\d{1,19}:[A-Za-z0-9_-]{1,200}");
            if (!good) {
                problems.add("The bot token has not the form of one" + TOKEN_CURE);
            }
            return good;
        }

        URI telegram() {
            URI standard = URI.create("https://api.telegram.org");
            Optional<String> text = text("TELEGRAM_API_URL");
            if (text.isPresent()
                    && text("TELEGRAM_BOT_TOKEN")
                            .or(() -> text("TELEGRAM_BOT_TOKEN_FILE"))
                            .isEmpty()) {
                problems.add("TELEGRAM_API_URL is set without a token; set TELEGRAM_BOT_TOKEN too, or unset it");
            }
            Optional<URI> uri = text.flatMap(Reading::base);
            if (text.isPresent() && uri.isEmpty()) {
                problems.add("TELEGRAM_API_URL is \"" + text.get()
                        + "\"; write the server alone, such as http://127.0.0.1:8081 (TelegramBots takes no path)");
            }
            return uri.orElse(standard);
        }

        private static Optional<URI> base(String text) {
            try {
                URI uri = new URI(text);
                boolean web = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
                boolean bare = uri.getPath() == null
                        || uri.getPath().isEmpty()
                        || uri.getPath().equals("/");
                boolean plain = uri.getQuery() == null && uri.getUserInfo() == null;
                return web && bare && plain && uri.getHost() != null ? Optional.of(uri) : Optional.empty();
            } catch (URISyntaxException e) {
                return Optional.empty();
            }
        }

        /** In a container a missing token is a mistake, unless the local chat is asked for. */
        void localChat(Optional<String> token) {
            Optional<String> wanted = text("DAYBRIEF_LOCAL_CHAT");
            if (wanted.isPresent() && !wanted.get().matches("[01]")) {
                problems.add("DAYBRIEF_LOCAL_CHAT is \"" + wanted.get() + "\"; write 1 or 0");
            }
            if (wanted.equals(Optional.of("0")) && token.isEmpty()) {
                problems.add("TELEGRAM_BOT_TOKEN is missing" + TOKEN_CURE
                        + "; for the local chat without Telegram set DAYBRIEF_LOCAL_CHAT=1");
            }
        }
    }
}
