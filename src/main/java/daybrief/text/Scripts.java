package daybrief.text;

import java.lang.Character.UnicodeScript;

/** What the program has to know of writing systems. */
final class Scripts {
    private Scripts() {}

    /** True for a letter of a script that puts no space between words. */
    static boolean unspaced(int codePoint) {
        if (codePoint < 0x0E00) {
            return false;
        }
        UnicodeScript script = UnicodeScript.of(codePoint);
        return script == UnicodeScript.HAN
                || script == UnicodeScript.HIRAGANA
                || script == UnicodeScript.KATAKANA
                || script == UnicodeScript.THAI
                || script == UnicodeScript.LAO
                || script == UnicodeScript.KHMER
                || script == UnicodeScript.MYANMAR;
    }

    /** True where a combining mark is an accent that a reader leaves out when typing, not a part of the letter. */
    static boolean foldable(int codePoint) {
        UnicodeScript script = UnicodeScript.of(codePoint);
        return script == UnicodeScript.LATIN || script == UnicodeScript.GREEK || script == UnicodeScript.CYRILLIC;
    }
}
