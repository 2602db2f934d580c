package daybrief.fetch;

import java.time.Duration;

/**
 * How we behave towards servers, and what we put up with.
 *
 * @param userAgent product, version and how to reach whoever runs this
 * @param deadline for the whole exchange, redirects and the last byte included
 * @param gap between the end of one request to a host and the beginning of the next, where turns are taken
 * @param sizeLimit bytes of a body after decompression
 * @param allowPrivate whether addresses of the own machine and network may be connected to; for tests and people who know
 */
public record Manners(
        String userAgent, Duration deadline, Duration connect, Duration gap, int sizeLimit, boolean allowPrivate) {
    /** The usual ones. A version and, unless it is blank, a contact make the User-Agent. */
    public static Manners usual(String version, String contact) {
        return new Manners(
                "Daybrief/" + version
                        + (contact.isBlank() ? "" : " (+" + contact.replaceAll("[^\\x20-\\x7e]", "?") + ")"),
                Duration.ofSeconds(20),
                Duration.ofSeconds(10),
                Duration.ofSeconds(1),
                10 * 1024 * 1024,
                false);
    }

    public Manners withAllowPrivate(boolean allowed) {
        return new Manners(userAgent, deadline, connect, gap, sizeLimit, allowed);
    }

    public Manners withGap(Duration longer) {
        return new Manners(userAgent, deadline, connect, longer, sizeLimit, allowPrivate);
    }
}
