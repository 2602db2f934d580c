package daybrief.story;

import static daybrief.story.Told.article;
import static org.assertj.core.api.Assertions.assertThat;

import daybrief.article.Article;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CreditsTest {

    private static final String OWN =
            "Keepers opened the lower lock at six, and forty barges went through before noon.";
    private static final String OTHER = "Grain stood in sheds all week while the quarrel about night shifts went on.";

    /** An outlet of the story named Canal Post and the one that is asked about. */
    private static int independent(String... texts) {
        List<Article> articles = new ArrayList<>();
        articles.add(article(1, "The Canal Post", 0, "Locks open", OWN));
        for (String text : texts) {
            int id = articles.size() + 1;
            articles.add(article(id, "Outlet " + id, id, "Barges move", text));
        }
        return Story.of(new StoryId(1), articles, Told.NOON).independent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The strike is over and everyone is glad of it, the chairwoman told the Canal Post on Monday evening.",
                "Canal Post reported that the strike had ended. Skippers had waited for nine days with their grain.",
                "As first reported by the Canal Post, the strike is over and the skippers go home with empty sheds.",
                "Der Streik ist vorbei, wie die Leiterin der Zeitung „Canal Post“ am Abend sagte. Alle sind froh darüber.",
                "Laut Canal Post ist der Streik vorbei, und vierzig Schiffe fahren wieder den Fluss hinab.",
                "La grève est finie, a déclaré à Canal Post la présidente. Les bateliers rentrent chez eux.",
                "Selon le Canal Post, la grève est finie et les bateliers rentrent chez eux ce soir.",
                "La huelga terminó, según el diario Canal Post, y los barqueros vuelven a casa esta noche.",
                "Забастовка окончена, сообщает Canal Post. Шкиперы возвращаются домой после девяти дней.",
                "Как пишет газета «Canal Post», забастовка окончена, и шкиперы возвращаются домой.",
                "ELLERMOUTH (Canal Post) — The strike has ended after nine days, and skippers are on their way home."
            })
    void whoCreditsAnOutletOfTheStoryIsNoSecondReport(String text) {
        assertThat(independent(text)).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The strike is over, the mayor told reporters in front of the town hall on a rainy Monday evening.",
                "The harbour office reported that the strike had ended. Skippers had waited for nine days.",
                "According to the police, nobody was hurt when the strike ended and the lower gate was opened.",
                "Ferris Grain reported a loss of nine million for the days in which no barge passed the locks.",
                "Our readers know the canal; post offices along it stay shut until the last barge is through.",
                "ELLERMOUTH (Portugal) — The strike has ended after nine days, and skippers are on their way home.",
                "Der Streik ist vorbei, sagte der Bürgermeister vor Journalisten. Laut Polizei blieb alles ruhig.",
                "La grève est finie, selon la police. Les bateliers rentrent chez eux après neuf jours.",
                "La huelga terminó, según el alcalde, y los barqueros vuelven a casa esta noche.",
                "Забастовка окончена, рассказал журналистам мэр. По данным полиции, никто не пострадал."
            })
    void whoNamesNoOutletIsAReportOfItsOwn(String text) {
        assertThat(independent(text)).isEqualTo(2);
    }

    @Test
    void thoseWhoCreditAnAgencyThatIsNotThereAreOneReportBesideTheOthers() {
        assertThat(independent(
                        "ELLERMOUTH (Meridian Wire) - The strike has ended after nine days of waiting, it was said.",
                        "Skippers cheered, according to the news agency Meridian Wire, as the first gate went up."))
                .isEqualTo(2);
        assertThat(independent(
                        "ELLERMOUTH (Meridian Wire) - The strike has ended after nine days of waiting, it was said.",
                        "Der Streik ist vorbei, meldete die Nachrichtenagentur Nordkanal am Abend aus der Stadt."))
                .isEqualTo(3);
    }

    @Test
    void aChainOfCreditsIsOneReportAndACircleToo() {
        assertThat(independent(
                        "The strike is over, the Canal Post reported after a night of talks in the old town hall.",
                        "Everyone is glad that it is over, a skipper told Outlet 2 when the first gate went up."))
                .isEqualTo(1);
        Article one = article(1, "Delta Herald", 0, "Locks open", "It is over, a skipper told the Eller Echo. " + OWN);
        Article two = article(2, "Eller Echo", 1, "Locks open", OTHER + " That is what the Delta Herald reported.");
        assertThat(Story.of(new StoryId(1), List.of(one, two), Told.NOON).independent())
                .isEqualTo(1);
    }

    @Test
    void anOutletThatNamesItselfHasItsOwnReport() {
        Article one =
                article(1, "Delta Herald", 0, "Locks open", "It is over, a skipper told the Delta Herald. " + OWN);
        Article two = article(2, "Eller Echo", 1, "Locks open", OTHER);
        assertThat(Story.of(new StoryId(1), List.of(one, two), Told.NOON).independent())
                .isEqualTo(2);
    }

    @Test
    void whatIsNoArticleAtAllCreditsNobody() {
        assertThat(independent("((((((((((".repeat(50_000), "told ".repeat(100_000), "«".repeat(90_000), "🦆", "—"))
                .isBetween(1, 6);
    }
}
