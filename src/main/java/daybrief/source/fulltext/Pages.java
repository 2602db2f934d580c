package daybrief.source.fulltext;

import daybrief.fetch.Ask;
import daybrief.fetch.Fetcher;
import daybrief.fetch.Host;
import daybrief.fetch.Reason;
import daybrief.fetch.robots.Robots;
import daybrief.page.PageReader;
import java.time.Duration;

/** Reads pages: where robots.txt lets it, one request of a host at a time. Safe for use by many threads. */
public final class Pages {
    private final Fetcher fetcher;
    private final Robots robots;

    public Pages(Fetcher fetcher, Robots robots) {
        this.fetcher = fetcher;
        this.robots = robots;
    }

    /** Takes as long as the host lets it wait, and then as any request or two. */
    public Visit visit(String address) {
        String host = Host.of(address);
        if (!fetcher.turns().await(host)) {
            return Visit.none(address, Reason.of(Reason.Kind.CUT_OFF));
        }
        Duration wish = Duration.ZERO;
        boolean asked = true;
        try {
            Robots.Verdict verdict = robots.of(address);
            wish = verdict.delay();
            asked = verdict.asked() || verdict.allowed();
            return verdict.allowed() ? read(address) : Visit.none(address, Reason.of(Reason.Kind.ROBOTS));
        } finally {
            if (asked) {
                fetcher.turns().give(host, wish);
            } else {
                fetcher.turns().release(host);
            }
        }
    }

    private Visit read(String address) {
        return fetcher.fetch(Ask.page(address))
                .fold(
                        ok -> Visit.of(
                                ok.address(), PageReader.read(ok.bytes(), ok.type(), ok.address(), ok.language())),
                        same -> Visit.none(address, Reason.of(Reason.Kind.STATUS, 304)),
                        gone -> Visit.none(address, Reason.of(Reason.Kind.GONE)),
                        refused -> Visit.none(address, refused.reason()),
                        failed -> Visit.none(address, failed.reason()));
    }
}
