package daybrief.article;

import daybrief.text.Languages;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A draft with what follows from it.
 *
 * @param published epoch milliseconds, never in the future
 */
record Fresh(
        Draft draft,
        String identity,
        Optional<String> canonical,
        String hash,
        String language,
        @Nullable Long published) {
    /** Below this many characters a text alone does not tell two articles apart. */
    private static final int TELLING = 200;

    static Fresh of(Draft draft, Instant now) {
        Optional<String> canonical = draft.canonical()
                .flatMap(CanonicalLink::key)
                .or(() -> draft.link().flatMap(CanonicalLink::key));
        String hash = hash(draft);
        String identity = draft.identity()
                .map(String::strip)
                .filter(guid -> !guid.isEmpty())
                .or(() -> canonical)
                .orElse("hash:" + hash);
        Long published = draft.published()
                .map(when -> Math.min(when.toEpochMilli(), now.toEpochMilli()))
                .orElse(null);
        return new Fresh(draft, identity, canonical, hash, language(draft), published);
    }

    /** The name of a copied file may have become its title: so a text that tells enough is known without its title. */
    private static String hash(Draft draft) {
        return Fingerprint.of(tells(draft) ? "" : draft.title(), draft.text());
    }

    private static boolean tells(Draft draft) {
        return draft.text().length() >= TELLING;
    }

    boolean tells() {
        return tells(draft);
    }

    private static String language(Draft draft) {
        return draft.language()
                .or(() -> Languages.detect(draft.title() + "\n" + draft.text(), Optional.empty()))
                .orElse(Languages.UNKNOWN);
    }

    String kind() {
        return draft.kind().name().toLowerCase(Locale.ROOT);
    }
}
