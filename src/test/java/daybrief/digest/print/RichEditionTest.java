package daybrief.digest.print;

import static org.assertj.core.api.Assertions.assertThat;

import daybrief.article.ArticleId;
import daybrief.digest.print.Details.Claim;
import daybrief.digest.print.Details.Development;
import daybrief.digest.print.Details.Dispute;
import daybrief.digest.print.Details.Fact;
import daybrief.digest.print.Details.FactKind;
import daybrief.digest.print.Details.Moved;
import daybrief.message.ClassicHtml;
import daybrief.message.Message;
import daybrief.message.PlainText;
import daybrief.message.RichHtml;
import daybrief.story.StoryId;
import daybrief.summary.Run;
import daybrief.topic.Topic;
import daybrief.topic.Topics;
import daybrief.wording.Wording;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RichEditionTest {
    private static final Instant NOW = Instant.parse("2026-11-22T06:30:00Z");
    private static final Attribution GAZETTE = source(1, "Harbour Gazette");
    private static final Attribution WIRE = source(2, "Meridian Wire");
    private static final Details BEHIND = new Details(
            List.of(new Moved("evacuated", "6,500", "9,000", Optional.of(NOW.minusSeconds(2400)))),
            List.of(new Dispute("injured", List.of(new Claim("12", 0), new Claim("17", 1)))),
            List.of(
                    new Fact(FactKind.NAME, "Ada Brunn", "mayor of Norhaven", 1),
                    new Fact(FactKind.QUOTATION, "We had an hour", "Ada Brunn", 1)),
            List.of(new Development(NOW.minusSeconds(7200), "The Orra rose over its banks.", 0)));

    @Test
    void everySentenceLeadsToItsArticleAndTheNoteBack() {
        String html = rich(edition(flood(Details.NONE)));
        assertThat(html)
                .contains("The Orra flooded Norhaven.<a name=\"s1\"></a><sup><a href=\"#n1\">1</a></sup>"
                        + " Nobody was hurt. — Ada Brunn<a name=\"s2\"></a><sup><a href=\"#n2\">2</a></sup>"
                        + " It will rain on Tuesday. (Tue 24 Nov)<sup><a href=\"#n1\">1</a></sup></p>")
                .contains("<a name=\"n1\"></a>1. <a href=\"https://outlet.example/1\">Harbour Gazette</a> · "
                        + "<tg-time unix=\"1795327200\" format=\"t\">07:00</tg-time> <sup><a href=\"#s1\">↑</a></sup>");
    }

    @Test
    void theSameArticleHasOneNoteInAllStories() {
        assertThat(count(rich(edition(flood(Details.NONE), flood(BEHIND))), "<a name=\"n"))
                .isEqualTo(2);
    }

    @Test
    void aStoryIsOpenAndWhatStandsBehindItIsFolded() {
        assertThat(rich(edition(flood(BEHIND))))
                .startsWith("<details open><summary><b>Orra floods Norhaven</b><br><b>UPDATE</b> · since")
                .contains("<td>evacuated</td><td>6,500</td><td>9,000, as of 06:50</td>")
                .contains("<b>Sources disagree</b> · injured: 12 (Harbour Gazette)<sup>")
                .contains("<details><summary>Key facts</summary><ul><li><p><b>Ada Brunn</b> — mayor of Norhaven<sup>")
                .contains("<li><p>“We had an hour” — Ada Brunn<sup>")
                .contains("<details><summary>Timeline</summary><ul><li><p><tg-time unix=\"1795321800\"")
                .contains("<details><summary>2 outlets</summary><ul>")
                .endsWith("</footer>");
    }

    @Test
    void theClassicFormSaysTheSameInLines() {
        assertThat(PlainText.render(edition(flood(BEHIND))))
                .contains(
                        "The Orra flooded Norhaven. Nobody was hurt. — Ada Brunn It will rain on Tuesday. (Tue 24 Nov)\n"
                                + "evacuated: 6,500 → 9,000, as of 06:50\n"
                                + "Sources disagree · injured: 12 (Harbour Gazette), 17 (Meridian Wire)\n"
                                + "Harbour Gazette <https://outlet.example/1> · 07:00, Meridian Wire")
                .doesNotContain("Key facts", "Timeline", "↑");
    }

    @Test
    void theBiggestEditionFitsOneRichMessageWithAllItsStories() {
        Message biggest = edition(
                IntStream.range(0, 15).mapToObj(RichEditionTest::biggest).toArray(Entry[]::new));
        String html = rich(biggest);
        assertThat(count(html, "<details open>")).isEqualTo(15);
        assertThat(count(html, "<p>")
                        + count(html, "<li>")
                        + count(html, "<details")
                        + count(html, "<ul>")
                        + count(html, "<tr>")
                        + count(html, "<table"))
                .isLessThanOrEqualTo(500);
        assertThat(count(html, "<summary>Key facts")).isBetween(1, 14);
        assertThat(count(html, "<summary>10 outlets")).isEqualTo(15);
        assertThat(html.replaceAll("<[^>]*>", "")).hasSizeLessThan(32_768);
        assertThat(ClassicHtml.render(biggest)).hasSizeGreaterThan(1);
    }

    private static Entry biggest(int number) {
        List<Attribution> sources = IntStream.range(0, 10)
                .mapToObj(i -> source(100 * number + i, "Outlet " + number + "." + i))
                .toList();
        List<Sentence> sentences = IntStream.range(0, 6)
                .mapToObj(i -> sentence("Of the river it is said in many words that it rose again.", i))
                .toList();
        Details details = new Details(
                List.of(BEHIND.moved().get(0), BEHIND.moved().get(0)),
                BEHIND.disputes(),
                IntStream.range(0, 12)
                        .mapToObj(i -> new Fact(FactKind.NUMBER, i + " boats", "in the harbour", i % 10))
                        .toList(),
                IntStream.range(0, 8)
                        .mapToObj(i -> new Development(NOW, "Step " + i, i))
                        .toList());
        return entry(sentences, sources, details);
    }

    private static Entry flood(Details details) {
        List<Sentence> sentences = List.of(
                sentence("The Orra flooded Norhaven.", 0),
                new Sentence("Nobody was hurt.", 1, List.of(new Run(0, 16)), Optional.of("Ada Brunn")),
                new Sentence("It will rain on Tuesday.", 0, List.of(new Run(30, 54)), Optional.empty()));
        return entry(sentences, List.of(GAZETTE, WIRE), details);
    }

    private static Entry entry(List<Sentence> sentences, List<Attribution> sources, Details details) {
        return new Entry(
                new StoryId(7),
                "en",
                "Orra floods Norhaven",
                sentences,
                sources,
                new Breadth(sources.size(), sources.size()),
                details.isEmpty() ? Optional.empty() : Optional.of(NOW.minusSeconds(50_000)),
                NOW,
                Optional.empty(),
                details);
    }

    private static Sentence sentence(String text, int source) {
        return new Sentence(text, source, List.of(new Run(0, text.length())), Optional.empty());
    }

    private static Attribution source(long id, String outlet) {
        return new Attribution(
                new ArticleId(id),
                1,
                outlet,
                Optional.of("https://outlet.example/" + id),
                Optional.of(NOW.minusSeconds(1800)),
                NOW);
    }

    private static Message edition(Entry... entries) {
        Content content = new Content(
                List.of(new Content.Chapter("world", List.of(entries))),
                Besides.NOTHING,
                Optional.empty(),
                Optional.empty(),
                new Content.Scope(212, 0, 38, 41));
        Voice voice = new Voice(Wording.of("en"), ZoneId.of("Europe/Berlin"), NOW, Optional.empty());
        Topics topics = new Topics(List.of(new Topic("world", "🌍", Map.of("en", "World"), List.of(), List.of())));
        return new EditionText(topics, voice, content).message();
    }

    private static String rich(Message message) {
        return RichHtml.render(message).orElseThrow().html();
    }

    private static int count(String text, String part) {
        return text.split(Pattern.quote(part), -1).length - 1;
    }
}
