package daybrief.summary.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordTableTest {
    private final WordTable words = new WordTable();

    private static Word word(String form) {
        return new Word(form, form, form, form, false, false, Lexicon.Entry.UNKNOWN);
    }

    /** All of them have one hash, as 31 * 'A' + 'a' is 31 * 'B' + 'B'. */
    @Test
    void wordsThatFindNoPlaceDoNotCount() {
        int kept = 0;
        for (int i = 0; i < 256; i++) {
            String form = Integer.toBinaryString(256 + i).replace("1", "Aa").replace("0", "BB");
            words.add(word(form));
            kept += words.find(form, 0, form.length()) == null ? 0 : 1;
        }
        assertThat(kept).isPositive().isLessThan(256);
        assertThat(words.size()).isEqualTo(kept);
    }

    @Test
    void usualWordsAreKeptAndCountedAlsoAsTheTableGrows() {
        for (int i = 0; i < 2_000; i++) {
            words.add(word("word" + i));
        }
        int kept = 0;
        for (int i = 0; i < 2_000; i++) {
            String form = "word" + i;
            kept += words.find(form, 0, form.length()) == null ? 0 : 1;
        }
        assertThat(kept).isGreaterThan(1_800);
        assertThat(words.size()).isEqualTo(kept);
    }
}
