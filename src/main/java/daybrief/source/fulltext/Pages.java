package daybrief.source.fulltext;

import daybrief.fetch.Ask;
import daybrief.fetch.Fetcher;
import daybrief.fetch.Turns;
import daybrief.fetch.robots.Robots;
import daybrief.page.PageReader;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;

/** Reads pages: where robots.txt lets it, one request of a host at a time. Safe for use by many threads. */
public final class Pages {
    private final Fetcher fetcher;
    private final Robots robots;
    private final Turns turns;

    public Pages(Fetcher fetcher, Robots robots, Turns turns) {
        this.fetcher = fetcher;
        this.robots = robots;
        this.turns = turns;
    }

    /** Takes as long as the host lets it wait, and then as any request. */
    public Visit visit(String address) {
        Robots.Verdict verdict = robots.of(address);
        if (!verdict.allowed()) {
            return Visit.none("the site's robots.txt keeps machines from this page");
        }
        String host = host(address);
        if (!turns.await(host)) {
            return Visit.none("cut off by the end of the bot");
        }
        try {
            return read(address);
        } finally {
            turns.give(host, verdict.delay());
        }
    }

    private Visit read(String address) {
        return fetcher.fetch(Ask.page(address))
                .fold(
                        ok -> Visit.of(PageReader.read(ok.bytes(), ok.type(), ok.address())),
                        same -> Visit.none("the server answers 304"),
                        gone -> Visit.none("the page is gone for good (410)"),
                        refused -> Visit.none(refused.reason()),
                        failed -> Visit.none(failed.reason()));
    }

    static String host(String address) {
        try {
            return Optional.ofNullable(URI.create(address).getHost())
                    .orElse(address)
                    .toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException e) {
            return address;
        }
    }
}
