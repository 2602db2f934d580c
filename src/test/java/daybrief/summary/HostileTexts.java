package daybrief.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Texts that nobody should send, from a seed: all kinds of {@link Kind}, invented words only. */
final class HostileTexts {
    private final Random random;

    HostileTexts(long seed) {
        this.random = new Random(seed);
    }

    /** What is wrong with a text, and the language that it is said to be in. */
    enum Kind {
        CONTROLS("en"),
        ENDLESS_SENTENCE("en"),
        EMOJI("und"),
        RIGHT_TO_LEFT("he"),
        UNSPACED("zh"),
        HALF_SURROGATES("en"),
        PUNCTUATION("fr"),
        LONG_SENTENCES("en"),
        SHORT_SENTENCES("de"),
        MIXED("und");

        final String language;

        Kind(String language) {
            this.language = language;
        }
    }

    String text(Kind kind) {
        return switch (kind) {
            case CONTROLS ->
                sown(news(12, 5, 20), "\u0000", "\u0007", "\u001b[2J", "\u0085", "\u2028", "\ufeff", "\r", "\t");
            case ENDLESS_SENTENCE -> "The " + words(2_000);
            case EMOJI -> many(400, () -> pick("😀", "👩‍👩‍👧‍👦", "🇰🇬", "❤️", "👍🏽", "🏴󠁧󠁢󠁳󠁣󠁴󠁿", " ", "\n"));
            case RIGHT_TO_LEFT ->
                scribbled(0x05D0, 27, " ", ". ") + pick("", "\u202e") + scribbled(0x0627, 35, " ", "؟ ");
            case UNSPACED -> scribbled(0x4E00, 3_000, "", "。") + scribbled(0x0E01, 40, "", " ");
            case HALF_SURROGATES -> sown(news(12, 5, 20), "\ud83d", "\ude00", "\udbff", "\ude00\ud83d", "😀");
            case PUNCTUATION ->
                many(
                        600,
                        () -> pick(
                                "\"", "“", "”", "«", "»", "(", ")", "...", "!", "? ", "Orra", " ", "\n\n", "—", "'"));
            case LONG_SENTENCES -> news(14, 31, 60);
            case SHORT_SENTENCES -> news(60, 1, 9);
            case MIXED -> many(5, () -> text(Kind.values()[random.nextInt(Kind.MIXED.ordinal())]) + pick(" ", "\n\n"));
        };
    }

    /** About a million characters, none of which ends a sentence. */
    String megabyte() {
        return many(1_000_000 / 8, () -> pick("harbour ", "Orra, to ", "\"ferry\" ", "closed\n", "12 000 ", "воды "));
    }

    /** Sentences as an agency writes them: names, roles, pronouns and quotations, one line or paragraphs. */
    private String news(int sentences, int fewest, int most) {
        String between = pick(" ", "\n", "\n\n");
        return IntStream.range(0, sentences)
                .mapToObj(i -> sentence(fewest + random.nextInt(most - fewest + 1)))
                .collect(Collectors.joining(between));
    }

    private String sentence(int length) {
        String open = pick(
                "The",
                "A",
                "He",
                "She",
                "But the",
                "Lena Vask",
                "Mayor Otto Brand",
                "They",
                "\"We",
                "In Orra, the",
                "However, it");
        String close = pick(".", ".", ".", "?", "!", ",\" he said.", ",\" Lena Vask said.", " (he said).", "…");
        return open + " " + words(length) + close;
    }

    private String words(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> pick(
                        "harbour", "the", "ferry", "said", "Vask", "closed", "his", "crowns", "council", "in", "May",
                        "12", "Otto", "Brand", "and", "new", "quay", "Hessel", "after", "storm", "workers", "town"))
                .collect(Collectors.joining(" "));
    }

    private String scribbled(int first, int letters, String gap, String end) {
        return many(
                12,
                () -> many(
                                6 + random.nextInt(20),
                                () -> many(
                                                1 + random.nextInt(5),
                                                () -> Character.toString(first + random.nextInt(letters)))
                                        + gap)
                        + end);
    }

    private String sown(String text, String... seeds) {
        StringBuilder sown = new StringBuilder(text);
        for (int i = 0; i < 40; i++) {
            sown.insert(random.nextInt(sown.length() + 1), pick(seeds));
        }
        return sown.toString();
    }

    private String many(int times, Supplier<String> one) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            parts.add(one.get());
        }
        return String.join("", parts);
    }

    private String pick(String... of) {
        return of[random.nextInt(of.length)];
    }
}
