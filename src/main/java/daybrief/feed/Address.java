package daybrief.feed;

import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.internal.StringUtil;

/** Web addresses as strangers write them. */
public final class Address {
    private static final int LONGEST = 2_000;
    private static final Pattern WEB = Pattern.compile("(?i)https?://[^/?#\\s]+.*", Pattern.DOTALL);
    private static final Pattern SCHEME = Pattern.compile("(?i)[a-z][a-z0-9+.-]*:.*", Pattern.DOTALL);
    private static final Pattern SCHEME_MARK = Pattern.compile("(?i)^[a-z][a-z0-9+.-]*://");
    private static final Pattern UNDERSCORED = Pattern.compile("\\w[\\w.-]*(?::\\d{1,5})?");
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Cn}\\p{Zl}\\p{Zp}]+");

    private Address() {}

    /** An http or https address; against no base a relative one stays as it is. */
    public static Optional<String> resolve(String base, String written) {
        String link = UNSEEN.matcher(written.strip())
                .replaceAll("")
                .replace(" ", "%20")
                .replace("<", "%3C")
                .replace(">", "%3E")
                .replace("\"", "%22");
        if (link.isEmpty() || link.length() > LONGEST) {
            return Optional.empty();
        }
        if (base.isBlank() && !SCHEME.matcher(link).matches() && !link.startsWith("//")) {
            return Optional.of(link);
        }
        String resolved = isAbsolute(link) ? link : StringUtil.resolve(base, link);
        return hasHost(resolved) ? Optional.of(resolved) : Optional.empty();
    }

    public static boolean isAbsolute(String written) {
        return WEB.matcher(written.strip()).matches();
    }

    /** As it may be shown to anybody: its host and path, without what may be a name, a password or a key. */
    public static String shown(String address) {
        String bare = SCHEME_MARK.matcher(address.strip()).replaceFirst("");
        int end = 0;
        while (end < bare.length() && "?#".indexOf(bare.charAt(end)) < 0) {
            end++;
        }
        String place = bare.substring(0, end);
        int path = place.indexOf('/');
        String authority = path < 0 ? place : place.substring(0, path);
        return place.substring(authority.lastIndexOf('@') + 1).replaceAll("/+$", "");
    }

    private static boolean hasHost(String link) {
        if (!isAbsolute(link)) {
            return false;
        }
        int start = link.indexOf("//") + 2;
        int end = start;
        while (end < link.length() && "/?#".indexOf(link.charAt(end)) < 0) {
            end++;
        }
        return isHost(link.substring(start, end));
    }

    /** java.net.URI knows no host with an underscore; there are some. */
    private static boolean isHost(String authority) {
        if (UNDERSCORED.matcher(authority).matches()) {
            return true;
        }
        try {
            return authority.chars().anyMatch(c -> c > 127)
                    ? authority.chars().noneMatch(c -> "<>\"'\\^`{|}%".indexOf(c) >= 0)
                    : URI.create("http://" + authority).getHost() != null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
