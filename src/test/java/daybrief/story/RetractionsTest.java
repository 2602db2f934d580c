package daybrief.story;

import static daybrief.story.Told.article;
import static daybrief.story.Told.at;
import static org.assertj.core.api.Assertions.assertThat;

import daybrief.article.Article;
import daybrief.article.ArticleId;
import daybrief.article.Kind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetractionsTest {
    private final Article report = article(
            1,
            "Courier",
            -8,
            "Fourteen hurt as ferry hits pier",
            "Fourteen people were hurt when a ferry hit the pier of Marrow. The captain, Ivo Brandt, was taken to hospital.");

    private static Article correction(String title, String text) {
        return article(2, "Courier", Kind.CORRECTION, Optional.of(at(0)), title, text);
    }

    private static Article in(String language, long id, Kind kind, String title, String text) {
        return new Article(
                new ArticleId(id),
                "Courier",
                Optional.empty(),
                title,
                text,
                language,
                Optional.empty(),
                kind,
                Optional.of(at(id)),
                at(id),
                at(id),
                1,
                Map.of());
    }

    @Test
    void theFigureThatACorrectionCallsWrongIsTakenBackAndTheOthersStand() {
        Retractions retractions = Retractions.of(List.of(
                report,
                correction("Correction: four people were hurt on the ferry, not fourteen", "We regret the error.")));
        assertThat(retractions.takeBack(report, "Fourteen people were hurt when a ferry hit the pier of Marrow."))
                .isTrue();
        assertThat(retractions.takeBack(report, report.title())).isTrue();
        assertThat(retractions.takeBack(report, "The captain, Ivo Brandt, was taken to hospital."))
                .isFalse();
        assertThat(retractions.takeBack(report, "Four people were hurt.")).isFalse();
        assertThat(retractions.notes())
                .extracting(Retractions.Note::says)
                .containsExactly("four people were hurt on the ferry, not fourteen");
    }

    @Test
    void whatIsRightMayStandInTheTextAlone() {
        Retractions retractions = Retractions.of(List.of(
                report,
                correction(
                        "Correction: the ferry at Marrow",
                        "An earlier report gave the number of people hurt as fourteen. Four people were hurt.")));
        assertThat(retractions.takeBack(report, "Fourteen people were hurt when a ferry hit the pier of Marrow."))
                .isTrue();
        assertThat(retractions.takeBack(report, "Four people were hurt in all."))
                .isFalse();
    }

    @Test
    void aNameThatIsNotTheRightOneIsTakenBack() {
        Retractions retractions = Retractions.of(List.of(
                report, correction("Correction: the captain is Ivar Brandis, not Ivo Brandt", "We regret the error.")));
        assertThat(retractions.takeBack(report, "The captain, Ivo Brandt, was taken to hospital."))
                .isTrue();
        assertThat(retractions.takeBack(report, "Fourteen people were hurt when a ferry hit the pier of Marrow."))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Correction: the strain was type B, not A | All schools of Marrow reopen on Friday.",
                "en | Correction: the pier was hit twice, not I think once | Ivo Brandt was taken to hospital.",
                "en | Correction: the captain is Ivar Brandis, not Ann | Annual repairs of the pier begin.",
                "en | Correction: the captain is Ivar Brandis, not Brandt | The Brandthaven quay has been closed.",
                "de | Berichtigung: vier Tote bei Orrafeld, nicht Hunderte | Hunderte Helfer suchten in der Nacht."
            })
    void aCapitalLetterIsNoName(String language, String title, String right) {
        Article before = in(language, 1, Kind.NEWS, "Orra", right);
        Article after = in(language, 2, Kind.CORRECTION, title, ".");
        assertThat(Retractions.of(List.of(before, after)).takeBack(before, right))
                .isFalse();
    }

    @Test
    void aGermanNameOfTwoWordsIsTakenBack() {
        String wrong = "Kapitän Ivo Brandt kam ins Krankenhaus.";
        Article before = in("de", 1, Kind.NEWS, "Orra", wrong);
        Article after = in("de", 2, Kind.CORRECTION, "Berichtigung: Er heißt Ivar Brandis, nicht Ivo Brandt", ".");
        assertThat(Retractions.of(List.of(before, after)).takeBack(before, wrong))
                .isTrue();
    }

    @Test
    void aSentenceAboutTheMatterOfACorrectionIsTakenBackWithoutFigures() {
        Retractions retractions = Retractions.of(List.of(
                report,
                correction(
                        "Correction: the bridge",
                        "Our report said that the old road bridge at Pell had been swept away. It stands.")));
        assertThat(retractions.takeBack(report, "The old road bridge at Pell has been swept away by the ice."))
                .isTrue();
        assertThat(retractions.takeBack(report, "The old mill at Pell is open."))
                .isFalse();
    }

    @Test
    void onlyWhatTheSameOutletSaidBeforeIsTakenBack() {
        Article other = article(3, "Herald", -7, "Ferry hits pier", report.text());
        Article later = article(4, "Courier", 2, "Ferry: four hurt", report.text());
        Article correction = correction("Correction: four people were hurt, not fourteen", "We regret the error.");
        Retractions retractions = Retractions.of(List.of(report, other, later, correction));
        String wrong = "Fourteen people were hurt when a ferry hit the pier of Marrow.";
        assertThat(retractions.takeBack(report, wrong)).isTrue();
        assertThat(retractions.takeBack(other, wrong)).isFalse();
        assertThat(retractions.takeBack(later, wrong)).isFalse();
        assertThat(Retractions.of(List.of(other, correction)).isNone()).isTrue();
    }

    @Test
    void aWrongTitleHeadsNoStory() {
        Article second = article(5, "Herald", -7, "Ferry hits pier of Marrow in fog", report.text());
        Article correction = correction("Correction: four people were hurt, not fourteen", "We regret the error.");
        Story story = Story.of(new StoryId(1), List.of(report, second, correction), at(0));
        assertThat(story.headline().text()).isEqualTo("Ferry hits pier of Marrow in fog");
        assertThat(story.independent()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de | Berichtigung: Zwei Menschen starben bei Orrafeld, nicht drei | Drei Menschen starben bei Orrafeld.",
                "fr | Rectificatif : deux personnes ont été tuées à Orray, et non trois | Trois personnes ont été tuées à Orray.",
                "es | Fe de errores: dos personas murieron en Orra, no tres | Tres personas murieron en Orra.",
                "ru | Поправка: в Орре погибли два человека, а не три | В Орре погибли три человека.",
                "it | Errata corrige: il sindaco è Carlo Verri, non Carlo Ferri | Il sindaco Carlo Ferri ha parlato ieri."
            })
    void otherLanguagesTakeBackAsWell(String language, String title, String wrong) {
        Article before = in(language, 1, Kind.NEWS, "Orra", wrong);
        Article after = in(language, 2, Kind.CORRECTION, title, ".");
        Retractions retractions = Retractions.of(List.of(before, after));
        assertThat(retractions.takeBack(before, wrong)).isTrue();
        assertThat(retractions.notes()).allSatisfy(note -> assertThat(title).endsWith(note.says()));
        assertThat(retractions.notes())
                .allSatisfy(note -> assertThat(note.says()).isNotEqualTo(title));
    }

    @Test
    void whatIsHostileTakesNothingBack() {
        for (String text :
                List.of("", "\u0000", "😀".repeat(50_000), "not Three ".repeat(100_000), ", not ".repeat(90_000))) {
            Retractions retractions = Retractions.of(List.of(report, correction(text, text)));
            assertThat(retractions.takeBack(report, "Nothing of this was said."))
                    .isFalse();
        }
    }
}
