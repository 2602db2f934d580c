package daybrief.source.fulltext;

import daybrief.page.Page;
import java.util.Optional;

/**
 * What came of asking for a page.
 *
 * @param page as it was read, though it may be a wall in front of the article
 * @param problem why there is none, for a person; empty where there is one
 */
public record Visit(Optional<Page> page, String problem) {
    static Visit of(Page page) {
        return new Visit(Optional.of(page), "");
    }

    static Visit none(String problem) {
        return new Visit(Optional.empty(), problem);
    }
}
