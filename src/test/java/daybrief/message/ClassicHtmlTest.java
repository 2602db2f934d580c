package daybrief.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClassicHtmlTest {
    private static final Pattern TAG = Pattern.compile("</?(b|i|u|s|code|a|blockquote)( [^<>]*)?>");

    @Test
    void blocksBecomeTagsWithABlankLineBetween() {
        Message message = Message.of(
                Block.heading(Span.text("World")),
                Block.section(
                        Block.paragraph(Span.bold("Harbour reopens"), Span.text(" after a week")),
                        Block.paragraph(Span.link("Gazette", "https://gazette.example/a?b=1&c=2"))),
                new Block.Bullets(List.of(List.of(Span.text("one")), List.of(Span.code("two")))),
                new Block.Quote(List.of(Span.italic("said so")), true));
        assertThat(html(message))
                .isEqualTo("<b>World</b>\n\n<b>Harbour reopens</b> after a week\n"
                        + "<a href=\"https://gazette.example/a?b=1&amp;c=2\">Gazette</a>\n\n• one\n• <code>two</code>\n\n"
                        + "<blockquote expandable><i>said so</i></blockquote>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "</b><script>alert(1)</script>",
                "a < b > c & d \" e",
                "<a href=\"tg://user?id=1\">x</a>",
                "&lt;b&gt; &#60;b&#62; &amp;amp;",
                "</></b></b>",
                "<b",
                "\u202Egnp.exe\u2066 hidden\u200B\u2060\uFEFF",
                "bell\u0007 null\u0000 escape\u001B[31m",
                "half a pair \uD83D and the other \uDE00",
                "\n\n\n"
            })
    void aHostileHeadlineStaysText(String headline) {
        String html = html(Message.of(
                Block.paragraph(Span.bold(headline), Span.link(headline, "https://x.example/\"><b>" + headline))));
        String text = TAG.matcher(html).replaceAll("");
        assertThat(text).doesNotContain("<", ">");
        assertThat(text.replaceAll("&(lt|gt|amp|quot);", "")).doesNotContain("&");
        assertThat(html)
                .doesNotContainPattern("[\\x00-\\x09\\x0B-\\x1F\\u202A-\\u202E\\u2066-\\u2069\\u200B\\u2060\\uFEFF]");
        assertThat(html.codePoints().filter(c -> c >= 0xD800 && c <= 0xDFFF)).isEmpty();
    }

    @Test
    void emojiAndScriptsThatNeedJoinersKeepThem() {
        assertThat(html(Message.text("👩‍🚒 می‌خواهم 🏴󠁧󠁢󠁥󠁮󠁧󠁿"))).isEqualTo("👩‍🚒 می‌خواهم 🏴󠁧󠁢󠁥󠁮󠁧󠁿");
    }

    @ParameterizedTest
    @CsvSource({"javascript:alert(1)", "tg://user?id=1", "file:///etc/passwd", "' '", "data:text/html;x"})
    void onlyWebAddressesBecomeLinks(String address) {
        assertThat(html(Message.of(Block.paragraph(Span.link("words", address)))))
                .isEqualTo("words");
    }

    @Test
    void aMessageWithNothingToShowIsStillNotEmpty() {
        assertThat(html(Message.text("\u200B\u0007 "))).isEqualTo("…");
    }

    @Test
    void aLongMessageIsCutBetweenStoriesAndOnlyTheLastPartHasTheButtons() {
        List<Block> stories = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            stories.add(Block.section(
                    Block.paragraph(Span.bold("Story " + i)),
                    Block.paragraph(Span.text("word ".repeat(140) + "end" + i))));
        }
        Keyboard keyboard = Keyboard.of(List.of(Button.press("more", "more")));
        List<Part> parts = ClassicHtml.render(new Message(stories, keyboard));
        assertThat(parts).hasSize(3);
        assertThat(parts)
                .allSatisfy(
                        part -> assertThat(part.html()).startsWith("<b>Story ").containsPattern("end\\d+$"));
        assertThat(parts.stream().map(Part::keyboard)).containsExactly(Keyboard.NONE, Keyboard.NONE, keyboard);
    }

    @Test
    void aStoryThatAloneIsTooLongIsCutWithinItsText() {
        String words = "abcdefghi ".repeat(2000).strip();
        List<Part> parts = ClassicHtml.render(
                Message.of(Block.section(Block.heading(Span.text("Head")), Block.paragraph(Span.italic(words)))));
        assertThat(parts).hasSizeGreaterThan(4).allSatisfy(ClassicHtmlTest::withinLimits);
        StringBuilder all = new StringBuilder();
        parts.forEach(
                part -> all.append(TAG.matcher(part.html()).replaceAll("")).append(' '));
        assertThat(all.toString().replace("Head", "").split("\\s+")).hasSize(2001);
    }

    @Test
    void whateverComesInEachPartKeepsTheLimitsAndClosesItsTags() {
        Random random = new Random(7);
        for (int round = 0; round < 200; round++) {
            List<Block> blocks = new ArrayList<>();
            for (int i = random.nextInt(8); i >= 0; i--) {
                blocks.add(block(random, 2));
            }
            assertThat(ClassicHtml.render(new Message(blocks, Keyboard.NONE)))
                    .allSatisfy(ClassicHtmlTest::withinLimits);
        }
    }

    @Test
    void buttonDataBeyondSixtyFourBytesIsRefusedWhereItIsMade() {
        assertThatThrownBy(() -> Button.press("x", "я".repeat(33))).isInstanceOf(IllegalArgumentException.class);
        assertThat(Button.press("x", "я".repeat(32)).target()).hasSize(32);
    }

    @Test
    void plainTextShowsTheSameWords() {
        Message message = Message.of(
                Block.heading(Span.text("World")),
                Block.section(
                        Block.paragraph(Span.bold("A")), Block.paragraph(Span.link("Gazette", "https://g.example"))));
        assertThat(PlainText.render(message)).isEqualTo("World\n\nA\nGazette <https://g.example>");
    }

    private static Block block(Random random, int depth) {
        List<Span> spans = List.of(
                Span.text(noise(random)),
                Span.link(noise(random), "https://x.example/" + "&".repeat(random.nextInt(1900))),
                Span.bold(noise(random)));
        return switch (random.nextInt(depth > 0 ? 5 : 4)) {
            case 0 -> new Block.Paragraph(spans);
            case 1 -> new Block.Heading(spans);
            case 2 -> new Block.Quote(spans, random.nextBoolean());
            case 3 -> new Block.Bullets(List.of(spans, spans, List.of(Span.text(noise(random)))));
            default -> new Block.Section(List.of(block(random, depth - 1), block(random, depth - 1)));
        };
    }

    private static String noise(Random random) {
        String[] bits = {"word ", "<b>", "&", "😀", "\uD83D", "\u202E", "Привет ", "新聞", "\"", "\n", "x".repeat(500)};
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(60); i >= 0; i--) {
            text.append(bits[random.nextInt(bits.length)]);
        }
        return text.toString();
    }

    private static void withinLimits(Part part) {
        String text = TAG.matcher(part.html()).replaceAll("").replaceAll("&(lt|gt|amp|quot);", "x");
        assertThat(text.length()).isLessThanOrEqualTo(4096);
        assertThat(text).isNotBlank();
        assertThat(part.html().getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(32_768);
        assertThat(count(part.html(), "<(b|i|u|s|code|a|blockquote)[ >]")).isEqualTo(count(part.html(), "</"));
    }

    private static long count(String html, String pattern) {
        return Pattern.compile(pattern).matcher(html).results().count();
    }

    private static String html(Message message) {
        List<Part> parts = ClassicHtml.render(message);
        assertThat(parts).hasSize(1);
        return parts.get(0).html();
    }
}
