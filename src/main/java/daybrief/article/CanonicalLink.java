package daybrief.article;

import java.net.IDN;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The key under which two links are one article: host in lower case and ASCII without {@code www.}, {@code m.} and
 * {@code amp.}, no scheme, default port, fragment or trailing slash, and no parameters that only track. It is a key, never
 * a link to be shown or fetched.
 *
 * <p>Parameters that are not known to track are kept in their order: {@code id}, {@code p} and {@code page} name articles.
 */
public final class CanonicalLink {
    private static final int LONGEST = 2_000;
    private static final Pattern PARTS = Pattern.compile(
            "(?i)(?:https?:)?//(?:[^/?#@]*@)?(\\[[^\\]/]*\\]|[^/?#:]+)(:\\d*)?([^?#]*)(\\?[^#]*)?(#.*)?",
            Pattern.DOTALL);
    private static final Pattern SHORT_HOSTS = Pattern.compile("^(?:www\\d?|m|mobile|amp)\\.(?=[^.]+\\.)");
    private static final Pattern ESCAPE = Pattern.compile("%[0-9a-fA-F]{2}");
    private static final Pattern TRACKING_PREFIX = Pattern.compile(
            "^(?:utm|mtm|itm|hmb|campaign|hsa|oly|vero|_branch|fb_action|fb_source|fb_ref)_.*|^__?hs.*");
    private static final Set<String> TRACKING = Set.of(
            "fbclid",
            "gclid",
            "dclid",
            "gbraid",
            "wbraid",
            "gclsrc",
            "srsltid",
            "yclid",
            "ysclid",
            "twclid",
            "msclkid",
            "mc_cid",
            "mc_eid",
            "mc_tc",
            "_openstat",
            "wickedid",
            "hsctatracking",
            "rb_clickid",
            "mkt_tok",
            "sc_cid",
            "_bhlid",
            "__readwiselocation",
            "igshid",
            "at_medium",
            "at_campaign",
            "cmpid",
            "ocid",
            "smid",
            "ftag");

    private CanonicalLink() {}

    /** Empty for what is no http(s) link, and for a home page, which names no article. */
    public static Optional<String> key(String link) {
        String trimmed = link.strip();
        Matcher parts = PARTS.matcher(trimmed);
        if (trimmed.length() > LONGEST || !parts.matches()) {
            return Optional.empty();
        }
        String path = path(parts.group(3)) + query(parts.group(4)) + hashBang(parts.group(5));
        return path.isEmpty() ? Optional.empty() : Optional.of(host(parts.group(1)) + port(parts.group(2)) + path);
    }

    private static String host(String host) {
        String lower = host.toLowerCase(Locale.ROOT);
        try {
            lower = IDN.toASCII(lower, IDN.ALLOW_UNASSIGNED);
        } catch (IllegalArgumentException e) {
            // Not a name that could be looked up; as a key it serves as it is.
        }
        return SHORT_HOSTS.matcher(lower).replaceFirst("");
    }

    private static String port(@Nullable String port) {
        return port == null || port.equals(":") || port.equals(":80") || port.equals(":443") ? "" : port;
    }

    private static String path(String path) {
        String upper = ESCAPE.matcher(path).replaceAll(m -> m.group().toUpperCase(Locale.ROOT));
        String shorter = upper.replaceFirst("/amp/?$", "").replaceFirst("/+$", "");
        return shorter.matches("(?i)/?(?:index\\.(?:html?|php))?") ? "" : shorter;
    }

    private static String query(@Nullable String query) {
        if (query == null) {
            return "";
        }
        String kept = Arrays.stream(query.substring(1).split("&"))
                .filter(pair -> !pair.isEmpty() && !tracks(pair))
                .collect(Collectors.joining("&"));
        return kept.isEmpty() ? "" : "?" + kept;
    }

    private static boolean tracks(String pair) {
        String name = pair.split("=", 2)[0].toLowerCase(Locale.ROOT);
        return TRACKING.contains(name) || TRACKING_PREFIX.matcher(name).matches();
    }

    private static String hashBang(@Nullable String fragment) {
        return fragment != null && fragment.startsWith("#!") && fragment.length() > 2 ? fragment : "";
    }
}
