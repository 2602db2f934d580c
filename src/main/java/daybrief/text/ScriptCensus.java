package daybrief.text;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** How many letters of each script a text has, how many of the telling ones, and the language where the script alone tells it. */
final class ScriptCensus {
    private static final Map<UnicodeScript, String> TELLING = Map.of(
            UnicodeScript.HANGUL, "ko",
            UnicodeScript.HEBREW, "he",
            UnicodeScript.GREEK, "el",
            UnicodeScript.THAI, "th",
            UnicodeScript.GEORGIAN, "ka",
            UnicodeScript.ARMENIAN, "hy",
            UnicodeScript.DEVANAGARI, "hi",
            UnicodeScript.ARABIC, "ar");

    private static final int FIRST_FOREIGN = 0x80;

    /** Up to here stands Latin, of which no single language can be told. */
    private static final int FIRST_TELLING = 0x250;

    private static final String PERSIAN_LETTERS = "پچژگ";

    private final Map<UnicodeScript, Integer> letters = new EnumMap<>(UnicodeScript.class);
    private final TellingLetters telling = new TellingLetters();
    private int all;
    private int persian;

    private ScriptCensus() {}

    static ScriptCensus of(String text) {
        ScriptCensus census = new ScriptCensus();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < FIRST_FOREIGN) {
                census.all += (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ? 1 : 0;
            } else if (!Character.isLowSurrogate(c)) {
                census.countForeign(text.codePointAt(i));
            }
        }
        return census;
    }

    /** Of all scripts. */
    int letters() {
        return all;
    }

    TellingLetters telling() {
        return telling;
    }

    /** Empty for Latin and Cyrillic, which many languages share, and for a text without letters. */
    Optional<String> language() {
        int kana = of(UnicodeScript.HIRAGANA) + of(UnicodeScript.KATAKANA);
        int east = kana + of(UnicodeScript.HAN);
        if (all > 0 && east * 3 > all) {
            return Optional.of(kana * 10 > east ? "ja" : "zh");
        }
        return letters.entrySet().stream()
                .filter(entry -> entry.getValue() * 2 > all && TELLING.containsKey(entry.getKey()))
                .map(entry -> persian * 50 > all ? "fa" : TELLING.get(entry.getKey()))
                .findFirst();
    }

    private int of(UnicodeScript script) {
        return letters.getOrDefault(script, 0);
    }

    private void countForeign(int codePoint) {
        if (!Character.isLetter(codePoint)) {
            return;
        }
        all++;
        telling.count(codePoint);
        if (codePoint < FIRST_TELLING) {
            return;
        }
        letters.merge(UnicodeScript.of(codePoint), 1, Integer::sum);
        persian += PERSIAN_LETTERS.indexOf(codePoint) >= 0 ? 1 : 0;
    }
}
