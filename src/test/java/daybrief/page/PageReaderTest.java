package daybrief.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import daybrief.cli.PagesAsJson;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PageReaderTest {
    private static final Path PAGES = Path.of("src/test/resources/daybrief/page/pages");
    private static final String PROSE =
            "<p>The port of Orra will close for three weeks in May, the harbour board said on Monday.</p>"
                    + "<p>Divers found cracks in its oldest quay, and ferries will leave from Hessel until it has been repaired.</p>"
                    + "<p>The county has promised four million crowns, which is half of what the repair is going to cost.</p>";

    static List<Sample> samples() throws IOException {
        return Sample.in(PAGES);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aPageGivesItsArticleAndWhatItSaysOfItself(Sample sample) {
        ObjectNode found = PagesAsJson.of(sample.read());
        ObjectNode expected = sample.expected().deepCopy();
        expected.remove("url");

        assertThat(found.path("text").asText()).isEqualTo(expected.path("text").asText());
        expected.properties()
                .forEach(field -> assertThat(found.path(field.getKey()).asText())
                        .as(field.getKey())
                        .isEqualTo(field.getValue().asText()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2020-03-04T10:11:12+02:00          | 2020-03-04T08:11:12Z",
                "2020-03-04T10:11:12.345Z           | 2020-03-04T10:11:12Z",
                "2020-03-04 10:11                   | 2020-03-04T10:11:00Z",
                "20200304T101112Z                   | 2020-03-04T00:00:00Z",
                "Wed, 04 Mar 2020 10:11:12 -0500    | 2020-03-04T15:11:12Z",
                "March 4, 2020 at 3:05 p.m. EST     | 2020-03-04T20:05:00Z",
                "4. März 2020, 18.22 Uhr            | 2020-03-04T18:22:00Z",
                "publié le 4 mars 2020 à 9h05       | 2020-03-04T09:05:00Z",
                "4 de marzo de 2020                 | 2020-03-04T00:00:00Z",
                "04.03.2020 07:30                   | 2020-03-04T07:30:00Z",
                "4 марта 2020, 12:40                | 2020-03-04T12:40:00Z",
                "2020年3月4日                        | 2020-03-04T00:00:00Z",
                "1583316672                         | 2020-03-04T10:11:12Z",
                "12/25/2019                         | 2019-12-25T00:00:00Z"
            })
    void datesAreReadAsMachinesAndPeopleWriteThem(String written, String instant) {
        assertThat(WrittenDates.first(written)).contains(Instant.parse(instant));
    }

    @ParameterizedTest
    @CsvSource({"31 April 2020", "yesterday", "2020", "Room 2020-99-99", "''", "Marzipan 4 2020"})
    void whatIsNoDateGivesNone(String written) {
        assertThat(WrittenDates.first(written)).isEmpty();
    }

    @Test
    void aPageWithoutADateIsUndated() {
        assertThat(read("<title>x</title>" + PROSE).published()).isEmpty();
    }

    @Test
    void theDateOfLinkedDataComesBeforeMetaBeforeTimeBeforeTheAddress() {
        String linked =
                "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"datePublished\":\"2020-01-01\"}</script>";
        String meta = "<meta property='article:published_time' content='2020-01-02'>";
        String time = "<article><time datetime='2020-01-03'>x</time>" + PROSE + "</article>";

        assertThat(day(linked + meta + time)).isEqualTo("2020-01-01");
        assertThat(day(meta + time)).isEqualTo("2020-01-02");
        assertThat(day(time)).isEqualTo("2020-01-03");
        assertThat(day(PROSE)).isEqualTo("2020-01-04");
    }

    private static String day(String html) {
        return PageReader.read(html, "https://orra.example/2020/01/04/port")
                .published()
                .orElseThrow()
                .toString()
                .substring(0, 10);
    }

    @ParameterizedTest
    @CsvSource({"windows-1252,windows-1252", "ISO-8859-1,windows-1252", "utf-8,UTF-8", "gb2312,GB18030", "koi8-r,KOI8-R"
    })
    void theCharsetIsReadFromTheHeadOfThePage(String named, String charset) {
        String words = charset.startsWith("GB") ? "港务局" : charset.startsWith("KOI") ? "Порт" : "Café “Orra”";
        byte[] bytes = ("<meta charset=" + named + "><title>" + words + "</title>").getBytes(Charset.forName(charset));

        assertThat(PageReader.read(bytes, "", "").title()).contains(words);
    }

    @Test
    void bytesThatAreUtf8AreReadSoWhateverIsDeclared() {
        byte[] bytes = "<meta charset=iso-8859-1><title>Ørra – née</title>".getBytes(UTF_8);

        assertThat(PageReader.read(bytes, "text/html; charset=ISO-8859-1", "").title())
                .contains("Ørra – née");
    }

    @Test
    void theServersCharsetIsTakenWhereThePageNamesNone() {
        byte[] bytes = "<title>Порт Орра</title>".getBytes(Charset.forName("windows-1251"));

        assertThat(PageReader.read(bytes, "text/html; charset=windows-1251", "").title())
                .contains("Порт Орра");
    }

    @ParameterizedTest
    @CsvSource({"'', sv, sv", "'', 'sv-FI, en', sv", "nb, sv, nb", "'', '', ''"})
    void theServersLanguageIsTakenWhereNeitherThePageNorItsWordsTell(String lang, String sent, String language) {
        byte[] bytes = ("<html lang='" + lang + "'><title>Orra 12</title>").getBytes(UTF_8);

        assertThat(PageReader.read(bytes, "", "", sent).language().orElse("")).isEqualTo(language);
    }

    @Test
    void theWordsOfAPageTellMoreThanTheServersLanguage() {
        byte[] bytes = ("<title>Orra</title><article><p>"
                        + "The harbour of Orra was closed for the whole of the week. ".repeat(9))
                .getBytes(UTF_8);

        assertThat(PageReader.read(bytes, "", "", "sv").language()).contains("en");
    }

    @Test
    void aRelativeAddressIsMadeAbsoluteAndTheFrontPageIsNoArticlesAddress() {
        Page page = PageReader.read(
                "<link rel=canonical href='/'><meta property='og:url' content='../a/1'><meta property='og:image' content='//img.example/1.png'>",
                "https://orra.example/b/2");

        assertThat(page.canonical()).contains("https://orra.example/a/1");
        assertThat(page.image()).contains("https://img.example/1.png");
    }

    @Test
    void onlyWebAddressesAreGiven() {
        Page page = read(
                "<link rel=canonical href='javascript:alert(1)'><meta property='og:image' content='data:image/png;base64,x'>");

        assertThat(page.canonical()).isEmpty();
        assertThat(page.image()).isEmpty();
    }

    @Test
    void aPageWithoutProseGivesItsDescriptionAsATeaser() {
        Page page = read(
                "<title>t</title><meta name=description content='The port closes in May.'><div><a href=/>Home</a></div>");

        assertThat(page.text()).isEqualTo("The port closes in May.");
        assertThat(page.teaser()).isTrue();
    }

    @Test
    void aMentionOfCookiesInAnArticleIsNoWall() {
        Page page = read(
                "<h1>Bakers at odds</h1><p>We use cookies, said the baker, and laughed until the flour rose from the table.</p>"
                        + PROSE);

        assertThat(page.wall()).isEmpty();
        assertThat(page.text()).contains("harbour board");
    }

    @Test
    void directionMarksAndZeroWidthLettersReachNobody() {
        Page page = read("<h1>Or\u200bra\u202e closes</h1>" + PROSE.replace("port", "po\u00adrt"));

        assertThat(page.title()).contains("Orra closes");
        assertThat(page.text()).startsWith("The port of Orra").doesNotContain("\u202e", "\u200b", "\u00ad");
    }

    private static Page read(String html) {
        return PageReader.read(html, "");
    }
}
