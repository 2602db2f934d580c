package daybrief.summary.lexicon;

import org.jspecify.annotations.Nullable;

/**
 * Words found by where they stand in a text, so that none is cut out of it to be looked up. Open addressing, of which a word uses the
 * first few places or is not kept: words that are made to meet in one place cost no more than others. Many may look at once while one
 * adds; who looks may miss what was only just added, and asks again in turn with those who add.
 */
final class WordTable {
    private static final int FIRST_PLACES = 1 << 10;
    private static final int MOST_TRIED = 16;

    private @Nullable Word[] places = new Word[FIRST_PLACES];
    private int size;

    int size() {
        return size;
    }

    @Nullable
    Word find(String text, int start, int end) {
        Word[] searched = places;
        int first = hash(text, start, end);
        for (int tried = 0; tried < MOST_TRIED; tried++) {
            Word word = searched[(first + tried) & (searched.length - 1)];
            if (word == null || stands(word.form(), text, start, end)) {
                return word;
            }
        }
        return null;
    }

    private static boolean stands(String form, String text, int start, int end) {
        return form.length() == end - start && text.startsWith(form, start);
    }

    /** A word that is not there yet; one adds at a time. */
    void add(Word word) {
        if (2 * size >= places.length) {
            grow();
        }
        put(word, places);
        size++;
    }

    private void grow() {
        Word[] larger = new Word[2 * places.length];
        for (Word word : places) {
            if (word != null) {
                put(word, larger);
            }
        }
        places = larger;
    }

    private static void put(Word word, @Nullable Word[] into) {
        int first = hash(word.form(), 0, word.form().length());
        for (int tried = 0; tried < MOST_TRIED; tried++) {
            int place = (first + tried) & (into.length - 1);
            if (into[place] == null) {
                into[place] = word;
                return;
            }
        }
    }

    private static int hash(String text, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = 31 * hash + text.charAt(i);
        }
        return hash ^ (hash >>> 15);
    }
}
