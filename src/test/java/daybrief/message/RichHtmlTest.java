package daybrief.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RichHtmlTest {
    private static final Instant SEVEN = Instant.parse("2026-03-22T07:00:00Z");
    private static final Block REPORTS = Block.Details.closed(
            List.of(Span.text("Reports")),
            List.of(new Block.Bullets(List.of(List.of(Span.link("Harbour Gazette", "https://gazette.example/1"))))),
            Block.paragraph(Span.text("Harbour Gazette · 07:00")));
    private static final Block FACTS = Block.Details.closed(
            List.of(Span.text("Facts")), List.of(new Block.Bullets(List.of(List.of(Span.text("Quay 7"))))));

    @Test
    void aStoryFoldsAndItsFootnotesLeadThereAndBack() {
        Message message = Message.of(
                Block.heading(Span.text("World")),
                Block.Details.open(
                        List.of(Span.text("Harbour reopens")),
                        List.of(
                                Block.paragraph(
                                        Span.text("Ships came in."), new Span.Anchor("s1"), new Span.Jump("1", "n1")),
                                FACTS)),
                new Block.Notes(List.of(List.of(
                        new Span.Anchor("n1"),
                        Span.link("Gazette", "https://gazette.example/a?b=1&c=2"),
                        new Span.Time("06:40", SEVEN),
                        new Span.Jump("↑", "s1")))),
                new Block.Footer(List.of(Span.text("That is all."))));
        assertThat(html(message))
                .isEqualTo("<h3>World</h3>"
                        + "<details open><summary>Harbour reopens</summary>"
                        + "<p>Ships came in.<a name=\"s1\"></a><sup><a href=\"#n1\">1</a></sup></p>"
                        + "<details><summary>Facts</summary><ul><li><p>Quay 7</p></li></ul></details></details>"
                        + "<hr><p><a name=\"n1\"></a><a href=\"https://gazette.example/a?b=1&amp;c=2\">Gazette</a>"
                        + "<tg-time unix=\"1774162800\" format=\"t\">06:40</tg-time>"
                        + "<sup><a href=\"#s1\">↑</a></sup></p>"
                        + "<footer>That is all.</footer>");
    }

    @Test
    void theSameMessageInClassicFormFoldsNothingAndHasNoFootnotes() {
        Message message = Message.of(
                Block.Details.open(
                        List.of(Span.text("Harbour reopens")),
                        List.of(
                                Block.paragraph(Span.text("Ships came in."), new Span.Jump("1", "n1")),
                                moved(),
                                FACTS,
                                REPORTS)),
                new Block.Notes(List.of(List.of(new Span.Anchor("n1"), Span.text("Gazette")))),
                new Block.Footer(List.of(Span.text("That is all."))));
        assertThat(ClassicHtml.render(message).get(0).html())
                .isEqualTo("Harbour reopens\nShips came in.\nevacuated: 6,500 → 9,000\nHarbour Gazette · 07:00\n\n"
                        + "<i>That is all.</i>");
        assertThat(PlainText.render(message))
                .isEqualTo("Harbour reopens\nShips came in.\nevacuated: 6,500 → 9,000\nHarbour Gazette · 07:00\n\n"
                        + "That is all.");
    }

    private static Block moved() {
        return new Block.Table(
                List.of(Span.text(""), Span.text("before"), Span.text("now")),
                List.of(List.of(Span.text("evacuated"), Span.text("6,500"), Span.text("9,000"))));
    }

    @Test
    void whatHasMovedIsATable() {
        assertThat(html(Message.of(moved())))
                .isEqualTo("<table bordered><tr><th></th><th>before</th><th>now</th></tr>"
                        + "<tr><td>evacuated</td><td>6,500</td><td>9,000</td></tr></table>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "</summary><script>alert(1)</script>",
                "a < b > c & d \" e",
                "&lt;b&gt; &#60;b&#62; &amp;amp;",
                "</></b></b>",
                "<details",
                "\u202Egnp.exe\u2066 hidden\u200B\u2060\uFEFF",
                "bell\u0007 null\u0000 escape\u001B[31m"
            })
    void aHostileHeadlineStaysText(String headline) {
        String html = html(Message.of(
                Block.Details.open(List.of(Span.text(headline)), List.of(Block.paragraph(Span.bold(headline)))),
                new Block.Footer(List.of(Span.link(headline, "https://x.example/\"><b>" + headline)))));
        String text = Pattern.compile("</?(details|summary|p|b|footer|a)( [^<>]*)?>")
                .matcher(html)
                .replaceAll("");
        assertThat(text).doesNotContain("<", ">");
        assertThat(text.replaceAll("&(lt|gt|amp|quot);", "")).doesNotContain("&");
        assertThat(html).doesNotContainPattern("[\\x00-\\x1F\\u202A-\\u202E\\u2066-\\u2069\\u200B\\u2060\\uFEFF]");
    }

    @Test
    void aLineBreakIsATagBecauseWhiteSpaceCollapses() {
        assertThat(html(Message.text("one\ntwo"))).isEqualTo("<p>one<br>two</p>");
    }

    @Test
    void nothingToShowIsNoRichMessage() {
        assertThat(RichHtml.render(Message.text(" \u200B "))).isEmpty();
        assertThat(RichHtml.render(Message.of())).isEmpty();
    }

    @Test
    void aStoryWithoutAHeadlineIsNotLost() {
        Message message =
                Message.of(Block.Details.open(List.of(Span.text(" ")), List.of(Block.paragraph(Span.text("Ships.")))));
        assertThat(html(message)).isEqualTo(" <p>Ships.</p>");
    }

    @Test
    void onlyWebAddressesBecomeLinks() {
        assertThat(html(Message.of(Block.paragraph(Span.link("words", "javascript:alert(1)")))))
                .isEqualTo("<p>words</p>");
    }

    @Test
    void anAnchorCannotBeNamedByAnybodyElse() {
        assertThatThrownBy(() -> new Span.Anchor("\"><b>")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatIsTooLongShedsFactsFirstThenReportsAndNeverAStory() {
        String html = html(new Message(stories(90), Keyboard.NONE));
        assertThat(count(html, "<details open>")).isEqualTo(90);
        assertThat(count(html, "Facts")).isZero();
        assertThat(count(html, "<summary>Reports")).isBetween(70, 89);
        assertThat(count(html, "<summary>Reports") + count(html, "Harbour Gazette · 07:00"))
                .isEqualTo(90);
        assertThat(html.indexOf("Harbour Gazette · 07:00")).isGreaterThan(html.lastIndexOf("<summary>Reports"));
        assertThat(blocks(html)).isBetween(RichHtml.BLOCKS - 3, RichHtml.BLOCKS);
    }

    @Test
    void whatFitsShedsNothing() {
        String html = html(new Message(stories(45), Keyboard.NONE));
        assertThat(count(html, "Facts")).isEqualTo(45);
        assertThat(count(html, "<summary>Reports")).isEqualTo(45);
        assertThat(blocks(html)).isEqualTo(45 * 10);
    }

    private static List<Block> stories(int number) {
        List<Block> stories = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            stories.add(Block.Details.open(
                    List.of(Span.text("Story " + i)), List.of(Block.paragraph(Span.text("Told.")), FACTS, REPORTS)));
        }
        return stories;
    }

    /** Each with the paragraph within a list item, as {@link RichHtml} counts. */
    private static int blocks(String html) {
        return count(html, "<details") + count(html, "<p>") + count(html, "<ul>") + count(html, "<li>");
    }

    private static int count(String text, String part) {
        return text.split(Pattern.quote(part), -1).length - 1;
    }

    @Test
    void moreTextThanARichMessageHoldsIsNone() {
        assertThat(RichHtml.render(Message.text("x".repeat(32_768)))).isPresent();
        assertThat(RichHtml.render(Message.text("x".repeat(32_769)))).isEmpty();
    }

    @Test
    void nestingBeyondSixteenLevelsIsNone() {
        assertThat(RichHtml.render(nested(14))).isPresent();
        assertThat(RichHtml.render(nested(15))).isPresent();
        assertThat(RichHtml.render(nested(16))).isEmpty();
    }

    private static Message nested(int levels) {
        Block block = Block.paragraph(Span.text("deep"));
        for (int i = 0; i < levels; i++) {
            block = Block.Details.open(List.of(Span.text("more")), List.of(block));
        }
        return Message.of(block);
    }

    private static String html(Message message) {
        return RichHtml.render(message).orElseThrow().html();
    }
}
