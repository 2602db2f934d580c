package daybrief.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import daybrief.feed.markup.HtmlText;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeedParserTest {
    private static ParsedFeed parse(String xml) {
        return FeedParser.parse(
                xml.getBytes(StandardCharsets.UTF_8), Origin.of("text/xml", "https://post.example/feeds/news.xml"));
    }

    private static Entry entry(String item) {
        return parse("<rss><channel><item>" + item + "</item></channel></rss>")
                .entries()
                .get(0);
    }

    private static final String RSS = """
            <?xml version="1.0"?>
            <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
            <title>Tidewater Post</title><link>https://post.example/</link><language>en_GB</language>
            <item><title>Ferry aground</title><link>/2026/ferry</link><guid isPermaLink="false">post-17</guid>
              <pubDate>Sun, 22 Nov 2026 08:15:30 GMT</pubDate><author>desk@post.example (Ana Verle)</author>
              <category>Harbour</category><category>News</category>
              <description>Short.</description>
              <content:encoded><![CDATA[<p>Forty people were <b>aboard</b>.</p><script>alert(1)</script><p>All are safe.</p>]]></content:encoded>
            </item></channel></rss>
            """;

    @Test
    void anRssEntryIsReadWithItsWholeText() {
        ParsedFeed feed = parse(RSS);
        assertThat(feed.title()).isEqualTo("Tidewater Post");
        assertThat(feed.link()).contains("https://post.example/");
        assertThat(feed.language()).contains("en-GB");
        assertThat(feed.warnings()).isEmpty();
        assertThat(feed.entries()).singleElement().satisfies(entry -> {
            assertThat(entry.guid()).contains("post-17");
            assertThat(entry.link()).contains("https://post.example/2026/ferry");
            assertThat(entry.title()).isEqualTo("Ferry aground");
            assertThat(entry.text()).isEqualTo("Forty people were aboard.\nAll are safe.");
            assertThat(entry.byline()).contains("Ana Verle");
            assertThat(entry.published()).contains(Instant.parse("2026-11-22T08:15:30Z"));
            assertThat(entry.categories()).containsExactly("Harbour", "News");
        });
    }

    private static final String STROKES = """
            <rss><channel>%s<item><title>One</title><pubDate>05/11/2026 08:15</pubDate></item>
            <item><title>Two</title><pubDate>%s</pubDate></item></channel></rss>
            """;

    @ParameterizedTest
    @CsvSource({
        "<language>en-us</language>, 06/11/2026, 2026-05-11T08:15:00Z",
        "<language>ru</language>, 06/11/2026, 2026-11-05T08:15:00Z",
        "<language>en-us</language>, 13/11/2026, 2026-11-05T08:15:00Z",
        "'', 11/13/2026, 2026-05-11T08:15:00Z"
    })
    void twelveByTwelveIsReadAsTheOtherDatesOfTheFeedAreOrAsItsLanguageWritesThem(
            String language, String other, Instant meant) {
        ParsedFeed feed = parse(STROKES.formatted(language, other));
        assertThat(feed.entries().get(0).published()).contains(meant);
    }

    @Test
    void whereNothingTellsDayFromMonthAnEntryIsUndatedAndAWarningSaysSo() {
        ParsedFeed feed = parse(STROKES.formatted("<language>en</language>", "06/11/2026"));
        assertThat(feed.entries())
                .allSatisfy(entry -> assertThat(entry.published()).isEmpty());
        assertThat(feed.warnings()).contains("the date \"05/11/2026 08:15\" cannot be read");
    }

    @Test
    void aJsonFeedsDatesTellTheirOrderToo() {
        ParsedFeed feed = parse("""
                {"version":"https://jsonfeed.org/version/1","items":[{"id":"1","title":"One","date_published":"05/11/2026"},
                {"id":"2","title":"Two","date_published":"11/13/2026"}]}""");
        assertThat(feed.entries().get(0).published()).contains(Instant.parse("2026-05-11T00:00:00Z"));
    }

    @Test
    void aFeedThatDoesNotNameItsLanguageHasThatOfTheTransport() {
        byte[] feed = "<rss><channel><title>T</title></channel></rss>".getBytes(StandardCharsets.UTF_8);
        assertThat(FeedParser.parse(feed, new Origin("", "", "pt_BR, en")).language())
                .contains("pt-BR");
        assertThat(FeedParser.parse(feed, new Origin("", "", "none at all")).language())
                .isEmpty();
    }

    @Test
    void anAtomEntryIsReadWithItsOwnLinkAndDate() {
        Entry entry = parse("""
                        <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de" xml:base="https://blatt.example/a/">
                        <title type="html">Das &amp;lt;b&amp;gt;Blatt</title><link rel="self" href="feed"/>
                        <entry><id>tag:blatt,1</id><title type="html">Brücke &amp;amp; Fluss</title>
                          <link rel="enclosure" href="b.mp3"/><link rel="alternate" type="text/html" href="b.html"/>
                          <updated>2026-11-22T09:00:00Z</updated><published>2026-11-22T08:00:00Z</published>
                          <author><name>Ida Rehn</name></author><category term="x" label="Kultur"/>
                          <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Die Brücke ist offen.</p></div></content>
                        </entry></feed>
                        """).entries().get(0);
        assertThat(entry.title()).isEqualTo("Brücke & Fluss");
        assertThat(entry.link()).contains("https://blatt.example/a/b.html");
        assertThat(entry.published()).contains(Instant.parse("2026-11-22T08:00:00Z"));
        assertThat(entry.text()).isEqualTo("Die Brücke ist offen.");
        assertThat(entry.author()).contains("Ida Rehn");
        assertThat(entry.categories()).containsExactly("x", "Kultur");
    }

    @Test
    void rdfKeepsItsItemsBesideTheChannel() {
        ParsedFeed feed = parse("""
                <rdf:RDF xmlns:rdf="r" xmlns="x" xmlns:dc="d"><channel rdf:about="https://post.example/"><title>Post</title>
                <link>https://post.example/</link></channel>
                <item rdf:about="https://post.example/1"><title>One</title><link>https://post.example/1</link>
                <dc:date>2026-11-22</dc:date><dc:creator>A. Nym</dc:creator></item></rdf:RDF>
                """);
        assertThat(feed.title()).isEqualTo("Post");
        assertThat(feed.entries()).singleElement().satisfies(entry -> {
            assertThat(entry.guid()).contains("https://post.example/1");
            assertThat(entry.author()).contains("A. Nym");
        });
    }

    @Test
    void anEntryWithoutADateHasNoneAndOneWithABadDateIsNamed() {
        ParsedFeed feed =
                parse("<rss><item><title>A</title></item><item><title>B</title><pubDate>soon</pubDate></item></rss>");
        assertThat(feed.entries())
                .allSatisfy(entry -> assertThat(entry.published()).isEmpty());
        assertThat(feed.warnings()).singleElement().asString().contains("soon");
    }

    @Test
    void titlesAreOneLineOfPlainText() {
        assertThat(entry("<title>AT&amp;amp;T &lt;i&gt;buys&lt;/i&gt;\n  a rival</title>")
                        .title())
                .isEqualTo("AT&T buys a rival");
        assertThat(entry("<TITLE>2 &lt; 3</TITLE>").title()).isEqualTo("2 < 3");
    }

    @Test
    void aGuidIsALinkOnlyIfItSaysSoAndIsOne() {
        assertThat(entry("<title>A</title><guid>https://post.example/1</guid>").link())
                .contains("https://post.example/1");
        assertThat(entry("<title>A</title><guid>post-1</guid>").link()).isEmpty();
        assertThat(entry("<title>A</title><guid isPermaLink='false'>https://post.example/1</guid>")
                        .link())
                .isEmpty();
        assertThat(entry("<title>A</title><link>javascript:alert(1)</link>").link())
                .isEmpty();
    }

    @Test
    void aTruncatedFeedKeepsWhatIsThere() {
        ParsedFeed feed = parse(RSS.substring(0, RSS.indexOf("<content:encoded>")));
        assertThat(feed.entries())
                .singleElement()
                .satisfies(entry -> assertThat(entry.text()).isEqualTo("Short."));
        assertThat(parse("Warning: on line 3\n" + RSS).entries()).hasSize(1);
    }

    @Test
    void aPageOrNothingIsNoFeedAndSaysSo() {
        assertThat(parse("<!doctype html><html><body><p>Hello</p></body></html>")
                        .warnings())
                .containsExactly("this is no feed");
        assertThat(parse("").warnings()).containsExactly("this is no feed");
        assertThat(parse("{\"version\": 1}").entries()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "windows-1251, '', windows-1251",
        "windows-1251, 'text/xml; charset=windows-1251', ''",
        "UTF-8,        'text/xml; charset=iso-8859-1',   UTF-8",
        "UTF-16,       '', ''",
        "UTF-8,        'application/xml', ''",
    })
    void aFeedIsReadInItsOwnCharset(String charset, String type, String declared) {
        String declaration = declared.isEmpty() ? "" : "<?xml version='1.0' encoding='" + declared + "'?>";
        byte[] bytes =
                (declaration + "<rss><item><title>Мост открыт</title></item></rss>").getBytes(Charset.forName(charset));
        assertThat(FeedParser.parse(bytes, Origin.of(type, "https://a.example/"))
                        .entries()
                        .get(0)
                        .title())
                .isEqualTo("Мост открыт");
    }

    @Test
    void oneForeignByteDoesNotSpoilTheRest() {
        byte[] bytes = "<rss><item><title>Málor ~s café</title></item></rss>".getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = bytes[i] == '~' ? (byte) 0x92 : bytes[i];
        }
        assertThat(FeedParser.parse(bytes, Origin.of("", "https://a.example/"))
                        .entries()
                        .get(0)
                        .title())
                .isEqualTo("Málor ’s café");
    }

    @Test
    @Timeout(10)
    void hostileFeedsAreReadInertly() {
        String bomb = "<!DOCTYPE r [<!ENTITY a \"" + "x".repeat(50_000)
                + "\"><!ENTITY f SYSTEM \"file:///etc/passwd\">]>" + "<rss><item><title>T</title><description>"
                + "&a;".repeat(3_000) + "&f;</description></item></rss>";
        assertThat(entryText(bomb)).doesNotContain("root:").hasSizeLessThan(200_001);
        String deep =
                "<rss><item><title>T</title><description>" + "<a>".repeat(100_000) + "end</description></item></rss>";
        assertThatCode(() -> parse(deep)).doesNotThrowAnyException();
        String deepHtml = "<rss><item><title>T</title><description>" + "&lt;div&gt;".repeat(100_000)
                + "end</description></item></rss>";
        assertThatCode(() -> parse(deepHtml)).doesNotThrowAnyException();
        assertThatCode(() -> parse("<rss>" + "<item><title>T".repeat(50_000))).doesNotThrowAnyException();
        assertThatCode(() -> parse("<rss>" + "<item>".repeat(100_000))).doesNotThrowAnyException();
        assertThatCode(() -> parse("<rss><item" + " a='1'".repeat(50_000) + "><title>T</title></item>"))
                .doesNotThrowAnyException();
    }

    private static String entryText(String xml) {
        return parse(xml).entries().get(0).text();
    }

    @Test
    void noDamageToAFeedIsAnException() {
        Random random = new Random(7);
        for (int i = 0; i < 300; i++) {
            byte[] bytes = RSS.getBytes(StandardCharsets.UTF_8);
            for (int j = 0; j < 12; j++) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            assertThatCode(() -> FeedParser.parse(bytes, Origin.of("", "https://a.example/")))
                    .doesNotThrowAnyException();
        }
    }

    @Test
    @Timeout(20)
    void manyEntriesAreReadInLinearTimeAndBounded() {
        String items = "<item><title>T</title><link>https://a.example/1</link><description>D</description></item>"
                .repeat(10_500);
        assertThat(parse("<rss><channel>" + items + "</channel></rss>")
                        .entries()
                        .size())
                .isEqualTo(10_000);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<b>bold</b> move",
                "bold&nbsp;move",
                "<p>bold\nmove</p>",
                " bold  move ",
                "<style>p{}</style>bold move"
            })
    void htmlBecomesPlainText(String html) {
        assertThat(HtmlText.line(html)).isEqualTo("bold move");
    }
}
