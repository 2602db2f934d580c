package daybrief.source.fulltext;

import daybrief.fetch.Ask;
import daybrief.fetch.Fetcher;
import daybrief.fetch.Turns;
import daybrief.fetch.robots.Robots;
import daybrief.page.PageReader;
import daybrief.source.Host;

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
            return Visit.none(address, "its site does not want machines to read it (robots.txt), or did not answer");
        }
        String host = Host.of(address);
        if (!turns.await(host)) {
            return Visit.none(address, "cut off by the end of the bot");
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
                        ok -> Visit.of(ok.address(), PageReader.read(ok.bytes(), ok.type(), ok.address())),
                        same -> Visit.none(address, "the server answers 304"),
                        gone -> Visit.none(address, "the server answers 410"),
                        refused -> Visit.none(address, refused.reason()),
                        failed -> Visit.none(address, failed.reason()));
    }
}
