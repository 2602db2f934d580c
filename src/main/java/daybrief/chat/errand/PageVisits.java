package daybrief.chat.errand;

import daybrief.fetch.Ask;
import daybrief.fetch.Fetcher;
import daybrief.fetch.robots.Robots;
import daybrief.page.Page;
import daybrief.page.PageReader;
import java.util.Optional;

/** Fetches the page behind a link that one reader sent, if its site lets machines read it. Nothing of it is stored here. */
public final class PageVisits {
    private final Fetcher fetcher;
    private final Robots robots;

    public PageVisits(Fetcher fetcher, Robots robots) {
        this.fetcher = fetcher;
        this.robots = robots;
    }

    /**
     * What came of a visit.
     *
     * @param address where the page came from in the end
     * @param problem why there is none, for a person; else empty
     */
    public record Visit(String address, Optional<Page> page, String problem) {
        private static Visit problem(String address, String why) {
            return new Visit(address, Optional.empty(), why);
        }
    }

    /** May take as long as two requests. */
    public Visit visit(String address) {
        if (!robots.of(address).allowed()) {
            return Visit.problem(address, "its site does not want machines to read it (robots.txt), or did not answer");
        }
        return fetcher.fetch(Ask.page(address))
                .fold(
                        ok -> new Visit(
                                ok.address(), Optional.of(PageReader.read(ok.bytes(), ok.type(), ok.address())), ""),
                        same -> Visit.problem(address, "the server answers 304"),
                        gone -> Visit.problem(address, "the server answers 410"),
                        refused -> Visit.problem(address, refused.reason()),
                        failed -> Visit.problem(address, failed.reason()));
    }
}
