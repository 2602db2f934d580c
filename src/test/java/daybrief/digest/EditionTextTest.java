package daybrief.digest;

import static org.assertj.core.api.Assertions.assertThat;

import daybrief.article.Article;
import daybrief.article.Kind;
import daybrief.digest.print.Besides;
import daybrief.digest.print.Content;
import daybrief.digest.print.ContentJson;
import daybrief.digest.print.EditionText;
import daybrief.digest.print.Voice;
import daybrief.message.Button;
import daybrief.message.ClassicHtml;
import daybrief.message.Message;
import daybrief.message.PlainText;
import daybrief.story.Story;
import daybrief.subscriber.Length;
import daybrief.subscriber.Pursuits;
import daybrief.summary.ExtractiveSummarizer;
import daybrief.topic.Topic;
import daybrief.topic.Topics;
import daybrief.wording.Wording;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EditionTextTest {
    private final Pressroom press = new Pressroom();
    private final Article gazette =
            press.article("Harbour Gazette", "Orra floods Norhaven", Pressroom.FLOOD, Duration.ofHours(2));
    private final Article wire =
            press.article("Meridian Wire", "Evacuation in Norhaven", Pressroom.FLOOD_LATER, Duration.ofMinutes(70));
    private final Article sport = press.article(
            "Court Side",
            "Vell beat Arden in overtime",
            "Vell won the final of the northern league in overtime before twelve thousand people.",
            Duration.ofHours(30),
            Map.of("sport", 0.9));

    @Test
    void theFirstLineIsTheTopHeadlineAndTheLastSaysThatThisIsAll() {
        String text = text(message("en", content(press.story(gazette), press.story(sport))));
        assertThat(text.lines().findFirst()).contains("Orra floods Norhaven");
        assertThat(text)
                .contains("2 stories · 1 min · Sun 22 Nov")
                .contains("🏅 Sport\nVell beat Arden in overtime")
                .endsWith(
                        "That is all. 38 of 41 sources read · 212 articles → 2 stories · 12 in other languages not shown"
                                + " · Next: tomorrow 07:30");
    }

    @Test
    void aStoryNamesItsSourcesByLocalTimeAndHowManyReportsThereAre() {
        String text = text(message("en", content(press.story(gazette, wire))));
        assertThat(text)
                .contains("Harbour Gazette <https://harbour-gazette.example/")
                .contains(" · 05:30, Meridian Wire <")
                .contains(" · 06:20 — 2 outlets");
        assertThat(text(message("en", content(press.story(sport))))).contains("yesterday 01:30 — only one source");
    }

    @Test
    void wireCopyIsCountedAsOneReport() {
        Article copy = press.article("Evening Ledger", "Flood", Pressroom.FLOOD, Duration.ofHours(1));
        assertThat(text(message("en", content(press.story(gazette, copy, wire)))))
                .contains("3 outlets, 2 different reports");
    }

    @Test
    void whatHasNoDateSaysWhenItWasAdded() {
        assertThat(text(message("en", content(press.story(Pressroom.undated(gazette))))))
                .contains(" · undated · added 22 Nov — only one source");
    }

    @Test
    void aTeaserIsNamed() {
        assertThat(text(message("en", content(press.story(Pressroom.as(gazette, Kind.TEASER))))))
                .contains("only 40 words were public");
    }

    @Test
    void anotherLanguageHasItsPlurals() {
        assertThat(text(message("ru", content(press.story(gazette, wire), press.story(sport)))))
                .contains("2 сюжета · 1 мин · вс 22 ноября")
                .contains("Это всё. Прочитано 38 из 41 источника · 212 статей → 2 сюжета");
    }

    @Test
    void theRestOfAnEditionSaysSinceWhenAndOffersTheWholeDay() {
        Content rest = new Content(
                content(press.story(gazette), press.story(sport)).chapters(),
                Besides.NOTHING,
                Optional.empty(),
                Optional.of(Pressroom.NOW.minus(Duration.ofMinutes(40))),
                new Content.Scope(9, 0, 1, 1));
        Message message = message("en", rest);
        assertThat(text(message)).contains("2 more since 06:50");
        assertThat(message.keyboard().rows().get(0)).extracting(Button::target).contains("brief:today");
    }

    @Test
    void aDayWithoutNewsIsTwoLines() {
        Content nothing = new Content(
                List.of(), Besides.NOTHING, Optional.empty(), Optional.empty(), new Content.Scope(3, 0, 41, 41));
        assertThat(text(message("en", nothing)))
                .isEqualTo("Nothing new on your topics.\n\n41 of 41 sources read · Next: tomorrow 07:30");
    }

    @Test
    void hostileHeadlinesAreShownAndNotObeyed() {
        Article hostile = press.article(
                "<script>",
                "Norhaven </b><a href=\"tg://x\">floods the lower town</a> &amp; more",
                Pressroom.FLOOD,
                Duration.ofHours(1));
        String html = ClassicHtml.render(message("en", content(press.story(hostile))))
                .get(0)
                .html();
        assertThat(html)
                .contains("&lt;/b&gt;&lt;a href=")
                .doesNotContain("<a href=\"tg:")
                .doesNotContain("<script>");
    }

    @Test
    void whatIsStoredIsReadAgainAsItWas() {
        Content content = content(press.story(gazette, wire), press.story(Pressroom.undated(sport)));
        assertThat(ContentJson.read(ContentJson.text(content))).contains(content);
    }

    @Test
    void anEditionOfAnOlderDaybriefIsNotMisread() {
        String old = """
                {"articles":3,"elsewhere":0,"read":1,"sources":1,"chapters":[{"topic":"world","entries":[
                {"story":1,"language":"en","headline":"Orra floods","sentences":["The river rose."],"sources":[]}]}]}""";
        assertThat(ContentJson.read(old)).isEmpty();
    }

    private static String text(Message message) {
        return PlainText.render(message);
    }

    private static Message message(String language, Content content) {
        Instant next = Instant.parse("2026-11-23T06:30:00Z");
        Voice voice = new Voice(Wording.of(language), ZoneId.of("Europe/Berlin"), Pressroom.NOW, Optional.of(next));
        return new EditionText(new Topics(List.of(sportTopic())), voice, content).message();
    }

    private static Topic sportTopic() {
        return new Topic("sport", "🏅", Map.of("en", "Sport", "ru", "Спорт"), List.of(), List.of());
    }

    private static Content content(Story... stories) {
        Newsroom newsroom = new Newsroom(
                Pressroom.archive(List.of(stories)),
                Pressroom.NOW,
                new Writer(new ExtractiveSummarizer(), Pressroom.ALL, article -> Stream.empty()));
        Assignment all = new Assignment(
                Set.of(),
                Set.of(),
                Set.of(),
                Length.NORMAL,
                Pursuits.NONE,
                Instant.EPOCH,
                Instant.EPOCH,
                List.of(),
                Optional.empty(),
                Optional.empty());
        return new Content(
                newsroom.page(all, Map.of()).chapters(),
                Besides.NOTHING,
                Optional.empty(),
                Optional.empty(),
                new Content.Scope(212, 12, 38, 41));
    }
}
