package daybrief.text;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** How many letters of each script a text has, and the language where the script alone tells it. */
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

    /** Up to here stands Latin, of which no single language can be told. */
    private static final int FIRST_TELLING = 0x250;

    private static final String PERSIAN_LETTERS = "پچژگ";

    private final Map<UnicodeScript, Integer> letters = new EnumMap<>(UnicodeScript.class);
    private int all;
    private int persian;

    private ScriptCensus() {}

    static ScriptCensus of(String text) {
        ScriptCensus census = new ScriptCensus();
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            if (Character.isLetter(c)) {
                census.count(c);
            }
        }
        return census;
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

    private void count(int codePoint) {
        all++;
        if (codePoint < FIRST_TELLING) {
            return;
        }
        letters.merge(UnicodeScript.of(codePoint), 1, Integer::sum);
        persian += PERSIAN_LETTERS.indexOf(codePoint) >= 0 ? 1 : 0;
    }
}
