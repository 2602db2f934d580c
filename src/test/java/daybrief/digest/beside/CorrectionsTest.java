package daybrief.digest.beside;

import static org.assertj.core.api.Assertions.assertThat;

import daybrief.article.Article;
import daybrief.article.ArticleId;
import daybrief.article.Kind;
import daybrief.digest.print.Attribution;
import daybrief.digest.print.Besides;
import daybrief.digest.print.Besides.Correction;
import daybrief.digest.print.Breadth;
import daybrief.digest.print.Content;
import daybrief.digest.print.Details;
import daybrief.digest.print.Entry;
import daybrief.digest.print.Sentence;
import daybrief.story.StoryId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CorrectionsTest implements Corrections.Archive {
    private static final Instant THEN = Instant.parse("2026-11-21T06:00:00Z");
    private static final String TOLD = "About 6,500 people left their homes, the mayor Tessa Wyle said.";
    private static final String BEFORE = "The river Orra broke its banks. " + TOLD;

    private String language = "en";
    private String before = BEFORE;
    private String now = BEFORE;
    private Kind kind = Kind.NEWS;
    private int version = 2;

    private Article article(String text, int version) {
        return new Article(
                new ArticleId(7),
                "Gazette",
                Optional.empty(),
                "Orra floods Norhaven",
                text,
                language,
                Optional.empty(),
                version == 1 ? Kind.NEWS : kind,
                Optional.of(THEN),
                THEN,
                THEN,
                version,
                Map.of());
    }

    @Override
    public Optional<Article> revised(ArticleId id) {
        return id.value() == 7 ? Optional.of(article(now, version)) : Optional.empty();
    }

    @Override
    public Optional<String> textOf(ArticleId id, int version) {
        return Optional.of(before);
    }

    private Content told(String sentence, Besides besides) {
        Entry entry = new Entry(
                new StoryId(3),
                language,
                "Orra floods Norhaven",
                List.of(new Sentence(sentence, 0, List.of(), Optional.empty())),
                List.of(Attribution.of(article(before, 1))),
                new Breadth(1, 1),
                Optional.empty(),
                THEN,
                Optional.empty(),
                Details.NONE);
        return new Content(
                List.of(new Content.Chapter("world", List.of(entry))),
                besides,
                Optional.empty(),
                Optional.empty(),
                new Content.Scope(1, 0, 1, 1));
    }

    private List<Correction> corrections(Content... past) {
        return Corrections.of(List.of(past), this);
    }

    @Test
    void aFigureThatHasChangedIsToldWithWhatTheReaderRead() {
        now = BEFORE.replace("6,500", "650");
        assertThat(corrections(told(TOLD, Besides.NOTHING))).singleElement().satisfies(correction -> {
            assertThat(correction.before()).isEqualTo(TOLD);
            assertThat(correction.now()).contains(TOLD.replace("6,500", "650"));
            assertThat(correction.source().version()).isEqualTo(2);
        });
    }

    @Test
    void aNameThatHasChangedIsTold() {
        now = BEFORE.replace("Tessa Wyle", "Tessa Wilde");
        assertThat(corrections(told(TOLD, Besides.NOTHING))).hasSize(1);
    }

    @Test
    void otherWordsForTheSameAreNoCorrection() {
        now = BEFORE.replace("left their homes", "had to leave their homes") + " Soldiers have come to help.";
        assertThat(corrections(told(TOLD, Besides.NOTHING))).isEmpty();
    }

    @Test
    void aSentenceThatStandsAsItStoodIsNotTakenBackHoweverMuchElseHasChanged() {
        now = "Twelve villages are cut off. " + TOLD + " Correction: the river is the Orra, not the Arra.";
        assertThat(corrections(told(TOLD, Besides.NOTHING))).isEmpty();
    }

    @Test
    void theArticlesOwnWordStandsForASentenceThatIsGone() {
        String note = "Correction: an earlier version of this article gave a wrong number of people who left.";
        now = "The river Orra broke its banks. Many had to go. " + note;
        assertThat(corrections(told(TOLD, Besides.NOTHING)))
                .singleElement()
                .extracting(Correction::now)
                .isEqualTo(Optional.of(note));
    }

    @Test
    void aSentenceThatIsGoneWithoutAWordIsNoCorrection() {
        now = "The river Orra broke its banks. Soldiers have come.";
        assertThat(corrections(told(TOLD, Besides.NOTHING))).isEmpty();
    }

    @Test
    void aCorrectionIsToldOnceAndTheNextOneIsHeldAgainstIt() {
        now = BEFORE.replace("6,500", "650");
        List<Correction> first = corrections(told(TOLD, Besides.NOTHING));
        Content corrected = told("Something else.", new Besides(List.of(), List.of(), first));
        assertThat(corrections(told(TOLD, Besides.NOTHING), corrected)).isEmpty();
        now = BEFORE.replace("6,500", "750");
        version = 3;
        assertThat(corrections(told(TOLD, Besides.NOTHING), corrected))
                .singleElement()
                .satisfies(correction -> assertThat(correction.before()).contains("650"));
    }

    @Test
    void anArticleThatIsWithdrawnIsToldOnce() {
        now = "This article has been removed.";
        kind = Kind.WITHDRAWN;
        List<Correction> first = corrections(told(TOLD, Besides.NOTHING), told("The river rose.", Besides.NOTHING));
        assertThat(first).singleElement().extracting(Correction::now).isEqualTo(Optional.empty());
        Content said = told(TOLD, new Besides(List.of(), List.of(), first));
        assertThat(corrections(told("The river rose.", Besides.NOTHING), said)).isEmpty();
    }

    @Test
    void whatComesAgainAfterItsCorrectionIsHeldAgainstTheNewVersion() {
        version = 1;
        now = BEFORE;
        assertThat(corrections(told(TOLD, Besides.NOTHING))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Correction (14 May): The ferry carried forty people.",
                "en | An earlier version of this story named the wrong ferry.",
                "de | Berichtigung: Die Fähre hatte vierzig Menschen an Bord.",
                "de | In einer früheren Version dieses Artikels stand eine falsche Zahl.",
                "fr | Rectificatif : le ferry transportait quarante personnes.",
                "es | Fe de errores: el ferri llevaba cuarenta personas.",
                "it | Errata corrige: il traghetto portava quaranta persone.",
                "pt | Uma versão anterior deste texto trazia um número errado.",
                "ru | Исправление: на пароме было сорок человек.",
                "ru | В предыдущей версии заметки было названо другое число.",
                "uk | У попередній версії новини було інше число.",
                "nl | Rectificatie: de veerboot had veertig mensen aan boord.",
                "pl | Sprostowanie: na promie było czterdzieści osób.",
                "tr | Düzeltme: Feribotta kırk kişi vardı."
            })
    void aNoteOfCorrectionIsKnownInElevenLanguages(String language, String note) {
        Rewording now = new Rewording("Something stands here. " + note, language);
        Rewording before = new Rewording("Something stands here.", language);
        assertThat(CorrectionNote.in(now, before)).contains(note);
        assertThat(CorrectionNote.in(now, now)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Correction officers went on strike on Monday.",
                "en | The market correction took nine points off the index.",
                "de | Die Korrektur der Grenze war lange umstritten.",
                "ru | Исправление дороги займёт год."
            })
    void whatOnlySoundsLikeANoteIsNone(String language, String sentence) {
        Rewording now = new Rewording(sentence, language);
        assertThat(CorrectionNote.in(now, new Rewording("", language))).isEmpty();
    }

    @Test
    void inGermanANounIsNoName() {
        language = "de";
        before = "Das alte Haus am Ufer brannte in der Nacht ganz ab.";
        now = "Das alte Gebäude am Ufer brannte in der Nacht ganz ab.";
        assertThat(corrections(told(before, Besides.NOTHING))).isEmpty();
        before = "Der Bürgermeister der Stadt heißt Anton Vell und kommt aus Norhafen.";
        now = "Der Bürgermeister der Stadt heißt Anton Zell und kommt aus Norhafen.";
        assertThat(corrections(told(before, Besides.NOTHING))).hasSize(1);
    }
}
