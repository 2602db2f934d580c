package daybrief.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import daybrief.db.Database;
import daybrief.db.Databases;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTest {
    private static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");

    @TempDir
    Path folder;

    private Database db;

    @BeforeEach
    void open() {
        db = Databases.open(folder.resolve("a.db"));
        Outlets.add(db, "Tidewater Post");
    }

    @AfterEach
    void close() {
        db.close();
    }

    private void store(String title, String text, Duration age) {
        Draft draft = Drafts.of(title, text).published(NOW.minus(age)).draft();
        db.write(tx -> new Articles(db).store(tx, draft, NOW));
    }

    private void store(String title, String text) {
        store(title, text, Duration.ofHours(1));
    }

    private List<String> search(String words) {
        return new Search(db)
                .search(words, NOW, 10).stream()
                        .map(hit -> hit.article().title())
                        .toList();
    }

    @Test
    void aFreshGoodMatchComesBeforeAnOldBetterOne() {
        store("Lighthouse of Orrin: the lighthouse reopens", "A lighthouse is a lighthouse.", Duration.ofDays(400));
        store("Keepers return", "After ten years the lighthouse has keepers again, the island's council said.");
        assertThat(search("lighthouse"))
                .containsExactly("Keepers return", "Lighthouse of Orrin: the lighthouse reopens");
    }

    @Test
    void amongFreshOnesTheBetterMatchComesFirst() {
        store(
                "Budget passes",
                "The council also spoke about the lighthouse, the roads, the schools and the harbour wall.");
        store("Lighthouse reopens", "The lighthouse was shut for ten years.");
        assertThat(search("lighthouse")).first().isEqualTo("Lighthouse reopens");
    }

    @Test
    void anUndatedArticleIsNotFreshHoweverRecentlyItCameIn() {
        Draft undated = Drafts.of("Undated", "The lighthouse was painted, said the keeper.")
                .draft();
        db.write(tx -> new Articles(db).store(tx, undated, NOW));
        store("Dated", "The lighthouse was mended, said the keeper.", Duration.ofDays(2));
        assertThat(search("lighthouse")).containsExactly("Dated", "Undated");
    }

    @Test
    void accentsCaseAndEndingsDoNotMatter() {
        store("Café opens", "Zoë Brandt's café in Málor drew protests.");
        assertThat(search("cafe malor")).hasSize(1);
        assertThat(search("CAFÉ")).hasSize(1);
        assertThat(search("protest")).hasSize(1);
        assertThat(search("protesting")).hasSize(1);
    }

    @Test
    void aRussianWordIsFoundInItsOtherCases() {
        store("Мост открыт", "На новом мосту через реку Велью прошёл первый поезд с пассажирами.");
        assertThat(search("пассажиры")).hasSize(1);
        assertThat(search("поезда")).hasSize(1);
    }

    @Test
    void aWordWhoseLanguageCannotBeToldIsFoundByItsBeginning() {
        store("Wahlkampf in Osk", "Die Wahlkämpfer zogen durch die Straßen von Osk.");
        assertThat(search("Wahl")).hasSize(1);
    }

    @Test
    void allWordsAreWantedButOneThatStandsNowhereIsLetGo() {
        store("Osk floods", "The river Tarn left its banks in Osk yesterday.");
        store("Harbour", "What happened in the harbour yesterday is not clear.");
        assertThat(search("Osk river")).containsExactly("Osk floods");
        assertThat(search("what happened in Osk?")).containsExactly("Osk floods");
        assertThat(search("Osk earthquake")).containsExactly("Osk floods");
        assertThat(search("earthquake")).isEmpty();
    }

    @Test
    void stopWordsAloneAreStillSearched() {
        store("The Who", "They were there.");
        assertThat(search("the who")).hasSize(1);
    }

    @Test
    void wordsInQuotationMarksMustStandTogether() {
        store("Together", "The harbour wall of Osk is to be raised.");
        store("Apart", "A wall was built; the harbour stayed as it was.");
        assertThat(search("harbour wall")).hasSize(2);
        assertThat(search("\"harbour wall\"")).containsExactly("Together");
        assertThat(search("«harbour wall»")).containsExactly("Together");
    }

    @Test
    void scriptsWithoutSpacesAreFoundByTheirParts() {
        store("港口关闭", "因为大雾，新海市的港口今天关闭了。");
        store("Harbour", "The harbour was shut by fog.");
        assertThat(search("新海市")).containsExactly("港口关闭");
        assertThat(search("港口")).containsExactly("港口关闭");
        assertThat(search("北京市")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "what?",
                "a-b",
                "\"",
                "\"\"\"",
                "NEAR(",
                "*",
                "^",
                "^harbour*",
                "title:harbour",
                "harbour OR",
                "AND",
                "NOT",
                "harbour AND NOT fog",
                "(",
                "{a b}",
                "it's",
                "';DROP TABLE article;--",
                "😀",
                "😀 harbour",
                "-",
                "%",
                "_",
                "\u0000harbour",
                "\ud800",
                "ﬁ",
                "a\u0301",
                "+",
                "harbour\"fog",
                "«",
                "١٢٣",
                "港",
                " \t\n"
            })
    void nothingTypedIsAnError(String typed) {
        store("Harbour", "The harbour was shut by fog.");
        store("港口关闭", "因为大雾，港口今天关闭了。");
        assertThatCode(() -> search(typed)).doesNotThrowAnyException();
    }

    @Test
    void tenThousandCharactersAreCutAndAnswered() {
        store("Harbour", "The harbour was shut by fog.");
        assertThat(search("harbour fog ".repeat(900))).hasSize(1);
        assertThat(search("x".repeat(10_000))).isEmpty();
        assertThat(search("\"".repeat(10_000))).isEmpty();
    }

    @Test
    void theLimitIsKept() {
        for (int i = 0; i < 5; i++) {
            store("Harbour " + i, "The harbour was shut, for the " + i + "th time.");
        }
        assertThat(new Search(db).search("harbour", NOW, 3)).hasSize(3);
        assertThat(new Search(db).search("harbour", NOW, 0)).isEmpty();
    }
}
