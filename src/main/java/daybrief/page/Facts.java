package daybrief.page;

import org.jsoup.nodes.Document;

/**
 * What the places say that are read more than once.
 *
 * @param address where the page was fetched, or empty
 */
record Facts(Document page, Metas metas, JsonLd linked, String address) {
    static Facts of(Document page, String address) {
        return new Facts(page, Metas.of(page), JsonLd.of(page), address);
    }
}
