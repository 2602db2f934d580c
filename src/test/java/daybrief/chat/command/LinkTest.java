package daybrief.chat.command;

import static org.assertj.core.api.Assertions.assertThat;

import daybrief.chat.Talk;
import daybrief.fetch.LoopbackServer;
import daybrief.summary.Allowance;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Links to pages that nobody has read yet, from sites on loopback. */
class LinkTest {
    private static final String ARTICLE = """
            <p>The old lighthouse of Norhaven will shine again after eleven dark years, the harbour authority said on Monday.</p>
            <p>Volunteers have rebuilt the lamp room from drawings that a keeper's granddaughter found in a sea chest.</p>
            <p>The lamp turns on a bath of oil, as it did in 1881, and can be seen from fourteen miles away.</p>
            <p>Mayor Ilse Torvald will light it on Friday, and the ferry company runs two extra boats that evening.</p>""";

    @TempDir
    Path folder;

    private LoopbackServer site;
    private Talk talk;

    @BeforeEach
    void begin() throws IOException {
        site = new LoopbackServer();
        page("/lighthouse", "", ARTICLE);
        open(Talk.Setup.open().withPrivateAddresses(true));
    }

    private void open(Talk.Setup setup) {
        talk = new Talk(folder, setup);
        talk.say("/start");
    }

    @AfterEach
    void end() {
        talk.close();
        site.close();
    }

    private void page(String path, String head, String body) {
        site.answer(
                path,
                200,
                Map.of("Content-Type", "text/html; charset=utf-8"),
                "<html lang=en><head><title>Lighthouse to shine again</title>" + head
                        + "</head><body><article><h1>Lighthouse to shine again</h1>" + body
                        + "</article></body></html>");
    }

    @Test
    void aLinkIsReadAndSummarisedForWhoSentItAndForNobodyElse() {
        assertThat(talk.say(site.address("/lighthouse")))
                .startsWith("Lighthouse to shine again")
                .contains("will shine again after eleven dark years");
        assertThat(talk.articles.count()).isZero();
        assertThat(talk.say("/search lighthouse")).doesNotContain("shine again");
    }

    @Test
    void theSummaryAndItsEvidenceNameTheSiteTheTimeAndTheLink() {
        page(
                "/dated",
                "<meta property=\"og:site_name\" content=\"Norhaven Post\">"
                        + "<meta property=\"article:published_time\" content=\"2026-11-17T09:30:00Z\">",
                ARTICLE);

        assertThat(talk.say(site.address("/dated"))).contains("Norhaven Post · 17 Nov", "on Monday. (Mon 16 Nov)");
        assertThat(talk.tap("Evidence"))
                .contains("eleven dark years", "Norhaven Post · 17 Nov")
                .doesNotContain("Your text");
        assertThat(talk.last().html()).contains("<a href=\"" + site.address("/dated") + "\">Norhaven Post</a>");
    }

    @Test
    void ofAPageWithoutADateItIsSaidWhenItWasReadAndNoDayIsGuessed() {
        assertThat(talk.say(site.address("/lighthouse")))
                .contains("127.0.0.1 · undated", "on Monday.")
                .doesNotContain("Monday (");
    }

    @Test
    void ofAPageOnlyAsMuchIsQuotedAsOfAnyArticle() {
        talk.close();
        open(Talk.Setup.open().withPrivateAddresses(true).with(Allowance.ANSWER));
        page(
                "/short",
                "",
                "<p>The lamp of the lighthouse of Orra was lit on Friday evening by the harbour master, Lena Vask, before a large crowd.</p>"
                        + "<p>Lena Vask said on Friday that the new lamp of the lighthouse uses a tenth of the power of the old one.</p>"
                        + "<p>The council of Orra paid for the lamp with the sale of the old lens to a museum in Tolmark last year.</p>");

        assertThat(talk.say(site.address("/short")))
                .contains("was lit on Friday evening")
                .doesNotContain("paid for the lamp with the sale");
    }

    @Test
    void aSiteThatWantsNoMachinesIsLeftAlone() {
        site.answer("/robots.txt", 200, Map.of(), "User-agent: *\nDisallow: /");
        assertThat(talk.say("/summary " + site.address("/lighthouse"))).contains("robots.txt", "Paste its text");
        assertThat(site.asked()).hasSize(1);
    }

    @Test
    void ofAPaywalledPageItIsSaidHowMuchWasPublic() {
        page(
                "/paid",
                "<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"isAccessibleForFree\":false}</script>",
                ARTICLE);
        assertThat(talk.say(site.address("/paid"))).containsPattern("behind a paywall: only \\d+ words were public");
    }

    @Test
    void aPrivateAddressIsNotRead() {
        talk.close();
        open(Talk.Setup.open());
        assertThat(talk.say(site.address("/lighthouse"))).contains("I could not read 127.0.0.1");
        assertThat(site.asked()).isEmpty();
    }

    @Test
    void whatCannotBeReadIsSaidWithItsReason() {
        site.answer("/gone", 404, Map.of(), "");
        assertThat(talk.say(site.address("/gone"))).contains("the server answers 404", "Paste its text");
    }

    @Test
    void theReasonIsSaidInTheReadersLanguage() {
        site.answer("/gone", 404, Map.of(), "");
        talk.user = 9;
        talk.language = "ru";
        talk.say("/start");
        assertThat(talk.say(site.address("/gone")))
                .contains("сервер отвечает 404")
                .doesNotContain("server");
    }
}
