package daybrief.source.fulltext;

import daybrief.fetch.Reason;
import daybrief.page.Page;
import java.util.Optional;

/**
 * What came of asking for a page.
 *
 * @param address where the page came from in the end
 * @param page as it was read, though it may be a wall in front of the article
 * @param problem why there is none; empty where there is one
 */
public record Visit(String address, Optional<Page> page, Optional<Reason> problem) {
    static Visit of(String address, Page page) {
        return new Visit(address, Optional.of(page), Optional.empty());
    }

    static Visit none(String address, Reason problem) {
        return new Visit(address, Optional.empty(), Optional.of(problem));
    }
}
