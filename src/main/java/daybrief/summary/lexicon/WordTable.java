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

    private Places places = new Places(FIRST_PLACES);
    private int size;

    /** A word stands beside its hash; 0 is the hash of none. */
    private static final class Places {
        private final int[] hashes;
        private final @Nullable Word[] words;

        Places(int size) {
            hashes = new int[size];
            words = new Word[size];
        }

        /** Where a hash stands or may stand, or the last place that it was tried at. */
        int of(int hash) {
            int last = hash + MOST_TRIED;
            int at = hash;
            while (at < last && hashes[at & (hashes.length - 1)] != 0 && hashes[at & (hashes.length - 1)] != hash) {
                at++;
            }
            return at & (hashes.length - 1);
        }

        /** Whether there was a place. */
        boolean put(Word word) {
            int hash = hash(word.form(), 0, word.form().length());
            int place = of(hash);
            if (hashes[place] != 0) {
                return false;
            }
            words[place] = word;
            hashes[place] = hash;
            return true;
        }
    }

    /** How many words are kept. */
    int size() {
        return size;
    }

    @Nullable
    Word find(String text, int start, int end) {
        Places searched = places;
        Word word = searched.words[searched.of(hash(text, start, end))];
        return word != null && stands(word.form(), text, start, end) ? word : null;
    }

    private static boolean stands(String form, String text, int start, int end) {
        return form.length() == end - start && text.startsWith(form, start);
    }

    /** A word that is not there yet; one adds at a time. */
    void add(Word word) {
        if (2 * size >= places.words.length) {
            grow();
        }
        size += places.put(word) ? 1 : 0;
    }

    private void grow() {
        Places larger = new Places(2 * places.words.length);
        int kept = 0;
        for (Word word : places.words) {
            kept += word != null && larger.put(word) ? 1 : 0;
        }
        places = larger;
        size = kept;
    }

    /** Never 0, and small enough to count on from. */
    private static int hash(String text, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = 31 * hash + text.charAt(i);
        }
        return ((hash ^ (hash >>> 15)) & (Integer.MAX_VALUE >> 1)) + 1;
    }
}
