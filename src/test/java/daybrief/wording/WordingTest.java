package daybrief.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class WordingTest {
    private static final Pattern PLACE = Pattern.compile("\\{\\d}");

    @Test
    void everyLanguageSaysEverythingThatEnglishSays() {
        Set<String> english = keys("en");
        for (String language : Wording.LANGUAGES) {
            assertThat(keys(language)).as("keys in %s", language).isEqualTo(english);
        }
    }

    @Test
    void everyPluralHasExactlyTheFormsOfItsLanguage() {
        for (String language : Wording.LANGUAGES) {
            Set<String> all = Bundle.load(language).keySet();
            Set<String> forms = new HashSet<>(Set.of("zero", "one", "two", "few", "many", "other"));
            Map<String, Set<String>> plurals = all.stream()
                    .filter(key -> forms.contains(form(key)))
                    .collect(Collectors.groupingBy(
                            WordingTest::stem, Collectors.mapping(WordingTest::form, Collectors.toSet())));
            assertThat(plurals.values())
                    .as("plurals in %s: %s", language, plurals)
                    .allMatch(found -> found.equals(Set.copyOf(Plurals.categories(language))));
        }
    }

    @Test
    void aTranslationPutsInTheSameThings() {
        Map<String, Set<String>> english = places("en");
        for (String language : Wording.LANGUAGES) {
            places(language)
                    .forEach((key, found) ->
                            assertThat(found).as("%s in %s", key, language).isEqualTo(english.get(key)));
        }
    }

    @Test
    void emphasisIsOpenedAndClosed() {
        for (String language : Wording.LANGUAGES) {
            Bundle.load(language)
                    .forEach((key, text) -> assertThat(
                                    text.chars().filter(c -> c == '*').count() % 2)
                            .as("%s in %s: %s", key, language, text)
                            .isZero());
        }
    }

    @Test
    void numbersTakeTheFormThatTheLanguageWants() {
        assertThat(List.of(1L, 2L, 0L, 11L, 21L))
                .extracting(n -> Plurals.category("en", n))
                .containsExactly("one", "other", "other", "other", "other");
        assertThat(List.of(1L, 2L, 5L, 11L, 12L, 21L, 22L, 111L, 0L))
                .extracting(n -> Plurals.category("ru", n))
                .containsExactly("one", "few", "many", "many", "many", "one", "few", "many", "many");
    }

    @Test
    void aLanguageThatTheBotDoesNotSpeakIsAnsweredInEnglish() {
        assertThat(Wording.of("fr").language()).isEqualTo("en");
        assertThat(Wording.of("ru-RU").language()).isEqualTo("ru");
        assertThat(Wording.of("").language()).isEqualTo("en");
    }

    @Test
    void whatIsPutInIsNeverReadAsAPlaceOrAsEmphasis() {
        assertThat(Wording.of("en").pieces("list.last", "{1} *x*", "b"))
                .containsExactly(new Piece("{1} *x* and b", false));
    }

    @Test
    void anUnknownKeyIsAMistakeOfOursAndSaysWhich() {
        assertThatThrownBy(() -> Wording.of("ru").say("no.such.key")).hasMessage("No words in ru for no.such.key");
    }

    private static Set<String> keys(String language) {
        Set<String> categories = Set.copyOf(Plurals.categories(language));
        return Bundle.load(language).keySet().stream()
                .map(key -> categories.contains(form(key)) ? stem(key) + " (plural)" : key)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, Set<String>> places(String language) {
        Set<String> categories = Set.copyOf(Plurals.categories(language));
        return Bundle.load(language).entrySet().stream()
                .collect(Collectors.toMap(
                        entry -> categories.contains(form(entry.getKey())) ? stem(entry.getKey()) : entry.getKey(),
                        entry -> PLACE.matcher(entry.getValue())
                                .results()
                                .map(found -> found.group())
                                .collect(Collectors.toCollection(TreeSet::new)),
                        WordingTest::both));
    }

    /** One form of a plural may do without the number ("one article"); together they put in everything. */
    private static Set<String> both(Set<String> one, Set<String> two) {
        Set<String> both = new TreeSet<>(one);
        both.addAll(two);
        return both;
    }

    private static String form(String key) {
        return key.contains(".") ? key.substring(key.lastIndexOf('.') + 1) : "";
    }

    private static String stem(String key) {
        return key.contains(".") ? key.substring(0, key.lastIndexOf('.')) : key;
    }
}
