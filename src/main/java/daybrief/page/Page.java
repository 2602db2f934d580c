package daybrief.page;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a page says.
 *
 * @param title the headline, without the site's name
 * @param author names, parted by a comma and a space
 * @param published empty where the page gives no date, never the time of reading; UTC is taken where it gives no zone
 * @param language ISO 639-1
 * @param canonical the address that the page gives itself, or the one it was asked at
 * @param image the address of the lead image
 * @param text the article's own paragraphs, parted by a blank line; items of a list and rows of a table by a line break
 * @param paywalled the page says that not everybody may read the article
 * @param teaser the text is only the beginning, or only the description that the page gives of itself
 * @param wall what stands in place of the article
 */
public record Page(
        Optional<String> title,
        Optional<String> author,
        Optional<Instant> published,
        Optional<String> site,
        Optional<String> language,
        Optional<String> canonical,
        Optional<String> image,
        String text,
        boolean paywalled,
        boolean teaser,
        Optional<Wall> wall) {

    /** @param language of its text */
    Page inLanguage(Function<String, Optional<String>> language) {
        return new Page(
                title, author, published, site, language.apply(text), canonical, image, text, paywalled, teaser, wall);
    }

    /** Pages that are shown instead of an article. */
    public enum Wall {
        /** Asks for consent to cookies first. */
        CONSENT,
        /** Wants to see a person, or refuses programmes. */
        ROBOT,
        /** Wants the reader to have an account. */
        LOGIN,
        /** Says that there is no such page, whatever the status was. */
        MISSING
    }
}
