package daybrief.localchat;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import daybrief.browser.Browser;
import daybrief.http.Listen;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page in a real Chromium, with an echo bot behind it. The screenshots under target/ are there to be looked at. */
class PageInBrowserTest {
    private static final Path SHOTS = Path.of("target", "screenshots");
    private static final String EDITION = """
            <b>Harbour of Lindmar reopens after the storm</b>
            <i>3 stories · 2 min · Sun 22 Nov</i>

            <b>1. Ferries sail again</b>
            The first ferry left Lindmar at dawn with <u>212 passengers</u>; two piers stay <s>closed</s> fenced off. <tg-spoiler>The mayor waved.</tg-spoiler>
            <blockquote>UPDATE since 18:30: nine of eleven routes run.</blockquote>
            <a href="https://example.org/lindmar">Lindmar Courier</a>, <a href="https://example.com/f">Coast Wire</a> · #transport

            <b>2. A quiet vote in Orrel</b>
            <blockquote expandable>The council of Orrel passed its budget.
            It grows by four per cent.
            The library keeps its Sunday hours.
            A second reading follows in March.
            The opposition abstained.</blockquote>
            Set <code>/time 07:30</code> or try /brief.
            <pre><code class="language-json">{"stories": 3, "sources": 41}</code></pre>
            That is all. 38 of 41 sources read · 212 articles → 3 stories""";

    private static final String RICH = """
            <details open><summary><b>Ferries sail again</b><br><b>UPDATE</b> · since 18:30</summary>
            <p><i>2 stories · 2 min · Sun 22 Nov</i></p>
            <p>The first ferry left Lindmar at dawn &lt;img src=x onerror=alert(1)&gt;.<a name="s1"></a><sup><a href="#n1">1</a></sup>
            Nine of eleven routes run.<a name="s2"></a><sup><a href="#n2">2</a></sup></p>
            <table bordered><tr><th></th><th>before</th><th>now</th></tr>
            <tr><td>routes</td><td>six</td><td>nine, as of 07:10</td></tr></table>
            <p><b>Sources disagree</b> · passengers: 212 (Lindmar Courier), 240 (Coast Wire)</p>
            <details><summary>Key facts</summary><ul><li><p><b>Ada Brunn</b> — harbour master<sup><a href="#n1">1</a></sup></p></li>
            <li><p><b>212 passengers</b> — on the first ferry</p></li></ul></details>
            <details><summary>2 outlets</summary><ul><li><p>Lindmar Courier</p></li></ul></details></details>
            <h3>Politics</h3>
            <details open><summary><b>A quiet vote in Orrel</b></summary><p>The council passed its budget.</p>
            <p>Orrel Post — only one source</p></details>
            <hr><p><a name="n1"></a>1. <a href="https://example.org/lindmar">Lindmar Courier</a> ·
            <tg-time unix="1795329600" format="t">06:40</tg-time> <sup><a href="#s1">↑</a></sup><br>
            <a name="n2"></a>2. <a href="https://example.com/f">Coast Wire</a> · 07:05 <sup><a href="#s2">↑</a></sup></p>
            <footer>That is all. 38 of 41 sources read · 212 articles → 2 stories</footer>""";

    @TempDir
    private Path folder;

    private LocalChat chat;
    private Browser browser;
    private EchoBot bot;

    @BeforeEach
    void startAll() throws Exception {
        browser = Browser.startOrSkip();
        chat = Chats.start(folder);
        bot = new EchoBot(chat, PageInBrowserTest::answer);
        browser.zone("Europe/Berlin");
        browser.size(1180, 820);
        ObjectNode about = ApiClient.JSON.createObjectNode();
        about.withArrayProperty("commands")
                .add(command("brief", "What is new to you, now"))
                .add(command("topics", "Choose what you follow"))
                .add(command("time", "When your edition comes"));
        bot.call("setMyCommands", about);
        bot.call(
                "setMyDescription",
                ApiClient.JSON
                        .createObjectNode()
                        .put("description", "News that you follow, told once, at the minute you choose."));
    }

    @AfterEach
    void stopAll() throws Exception {
        if (browser != null) {
            browser.close();
        }
        if (chat != null) {
            bot.close();
            chat.close();
        }
    }

    @Test
    void aFirstVisitStartsTheBotAndShowsWhatItSends() {
        browser.colours("light");
        browser.open(chat.pageUrl().resolve("/?start=topic_world"));
        browser.waitForText("#description", "News that you follow");
        assertThat(browser.text("#start")).isEqualToIgnoringCase("Start");
        browser.screenshot(SHOTS.resolve("chat-first-visit.png"));
        browser.click("#start");
        browser.waitForText(".message.mine .body", "/start topic_world");
        browser.waitForText(".message strong", "Harbour of Lindmar");

        assertThat(browser.evaluate("document.querySelector('.e-expandable_blockquote').getAttribute('aria-expanded')")
                        .asText())
                .isEqualTo("false");
        browser.click(".e-expandable_blockquote");
        browser.waitFor("document.querySelector('.e-expandable_blockquote.open')");
        browser.click(".e-spoiler");
        browser.waitFor("document.querySelector('.e-spoiler.shown')");
        assertThat(browser.evaluate("[...document.querySelectorAll('.body a')].map(a => a.href + ' ' + a.rel).join()")
                        .asText())
                .contains("https://example.org/lindmar noopener", "https://example.com/f noopener");

        browser.screenshot(SHOTS.resolve("chat-light.png"));
        browser.colours("dark");
        browser.screenshot(SHOTS.resolve("chat-dark.png"));

        browser.clickText(".key", "Shorter");
        browser.waitForText(".message .meta", "edited");
        browser.waitForText(".message .body", "Made shorter");
        browser.waitForText("#toast", "Shorter it is");
        browser.waitFor("!document.querySelector('.key.busy')");

        say("<img src=x onerror=alert(1)> & **plain**");
        browser.waitForText(".message:not(.mine) .body", "<img src=x onerror=alert(1)> & **plain**");
        browser.waitForText(".replied span", "<img src=x");
        browser.screenshot(SHOTS.resolve("chat-edited.png"));
        assertThat(browser.problems()).isEmpty();
    }

    @Test
    void theClockMovesForwardCommandsCompleteAndReadersSwitch() {
        browser.colours("light");
        browser.open(chat.pageUrl());
        browser.click("#start");
        browser.waitForText(".message strong", "Harbour of Lindmar");
        browser.waitForText("#time", "08:00");
        browser.clickText("[data-forward]", "+10 min");
        browser.waitForText("#time", "08:10");
        browser.evaluate("document.getElementById('to').value = '07:30'");
        browser.clickText("#to-form button", "Go");
        browser.waitForText("#time", "07:30");
        assertThat(browser.text("#date")).contains("Mon", "23");
        assertThat(chat.clock().instant()).isEqualTo(Chats.MORNING.plusSeconds(23 * 3600 + 1800));

        browser.click("#text");
        browser.type("/t");
        browser.waitForText("#commands", "/topics");
        browser.screenshot(SHOTS.resolve("chat-commands.png"));
        browser.press("ArrowDown");
        browser.press("ArrowDown");
        browser.press("Enter");
        browser.waitForText(".message.mine .body", "/time");
        browser.waitFor("document.querySelector('.message:last-child .file')");
        assertThat(browser.text(".file b")).isEqualTo("daybrief-export.json");

        browser.evaluate("document.getElementById('add-name').value = 'Boris'");
        browser.clickText("#add-form button", "Add");
        browser.waitForText("#readers [aria-pressed=true]", "Boris");
        browser.waitFor("!document.getElementById('start').hidden && !document.querySelector('.message')");
        browser.clickText("#readers button", "You");
        browser.waitForText(".message strong", "Harbour of Lindmar");
        browser.clickText("#block", "Block");
        browser.waitFor("document.getElementById('start').textContent === 'Restart bot'");
        browser.click("#start");
        browser.waitFor("document.getElementById('start').hidden");

        browser.size(390, 780);
        browser.waitFor("document.getElementById('clock-chip').checkVisibility()");
        browser.waitFor("(s => s.scrollHeight - s.scrollTop - s.clientHeight < 2)(document.getElementById('scroll'))"
                + " && document.querySelectorAll('.key').length === 6");
        browser.screenshot(SHOTS.resolve("chat-narrow.png"));
        browser.click("#clock-chip");
        browser.waitFor("document.getElementById('side').getBoundingClientRect().x === 0");
        assertThat(browser.evaluate("document.activeElement.id").asText()).isEqualTo("close-side");
        browser.screenshot(SHOTS.resolve("chat-narrow-side.png"));
        assertThat(browser.evaluate("document.documentElement.scrollWidth <= innerWidth")
                        .asBoolean())
                .isTrue();
        assertThat(browser.problems()).isEmpty();
    }

    @Test
    void aRichEditionFoldsAndItsFootnotesLeadThereAndBack() {
        browser.colours("light");
        browser.open(chat.pageUrl());
        browser.click("#start");
        browser.waitForText(".message strong", "Harbour of Lindmar");
        say("/rich");
        browser.waitForText(".rich summary", "Ferries sail again");
        browser.waitForText(".rich time", "07:40");
        assertThat(browser.evaluate("document.querySelectorAll('.rich script, .rich img').length")
                        .asInt())
                .isZero();
        browser.screenshot(SHOTS.resolve("chat-rich-light.png"));
        browser.click(".rich details details summary");
        browser.waitFor("document.querySelector('.rich details details').open");
        browser.click(".rich details summary");
        browser.waitFor("!document.querySelector('.rich details').open");
        jump("↑", "s2");
        assertThat(browser.evaluate("document.querySelector('.rich details').open")
                        .asBoolean())
                .isTrue();
        jump("2", "n2");
        jump("↑", "s2");
        browser.colours("dark");
        browser.screenshot(SHOTS.resolve("chat-rich-dark.png"));
        browser.size(390, 780);
        browser.screenshot(SHOTS.resolve("chat-rich-narrow.png"));
        assertThat(browser.evaluate("document.documentElement.scrollWidth <= innerWidth")
                        .asBoolean())
                .isTrue();
        assertThat(browser.problems()).isEmpty();
    }

    @Test
    void anOpenPageFindsTheChatAgainAfterARestart() {
        browser.open(chat.pageUrl());
        browser.click("#start");
        browser.waitForText(".message strong", "Harbour of Lindmar");
        Listen same = Listen.on("127.0.0.1", chat.pageUrl().getPort());
        bot.close();
        chat.close();
        browser.waitForText("#status", "waiting for the local chat");
        chat = LocalChat.start(Chats.options(folder, new AtomicLong()).withListen(same));
        browser.waitFor("document.getElementById('status').textContent === 'bot'");
        long reader = chat.readers().ids().get(0);
        chat.readers().say(reader, "still here?");
        browser.waitForText(".message.mine .body", "still here?");
        assertThat(browser.evaluate("document.querySelectorAll('.message').length")
                        .asInt())
                .isEqualTo(3);
    }

    private void say(String text) {
        browser.click("#text");
        browser.type(text);
        browser.press("Enter");
    }

    /** By the mouse, on the last such mark in sight; what it leads to is shown, and comes to rest within the window. */
    private void jump(String mark, String anchor) {
        stands();
        browser.clickText(".rich .jump", mark);
        browser.waitFor("document.querySelector('[data-anchor=" + anchor + "].flash')");
        stands();
        assertThat(browser.evaluate("(r => r.top >= 0 && r.bottom <= innerHeight)(document.querySelector('[data-anchor="
                                + anchor + "]').getBoundingClientRect())")
                        .asBoolean())
                .isTrue();
        browser.evaluate("document.querySelector('.flash').classList.remove('flash')");
    }

    /** Nothing is scrolling any more: three looks in a row find it in the same place. */
    private void stands() {
        browser.evaluate("window.looks = []");
        browser.waitFor("(at => { looks.push(at); return looks.length > 3 && looks.slice(-3).every(y => y === at); })"
                + "(document.getElementById('scroll').scrollTop)");
    }

    private static void answer(EchoBot bot, JsonNode update) {
        if (update.has("callback_query")) {
            JsonNode message = update.path("callback_query").path("message");
            bot.call(
                    "answerCallbackQuery",
                    to(message)
                            .put(
                                    "callback_query_id",
                                    update.path("callback_query").path("id").asText())
                            .put("text", "Shorter it is"));
            bot.call(
                    "editMessageText",
                    to(message)
                            .put("message_id", message.path("message_id").asInt())
                            .put("text", "<b>Made shorter</b>: one story.")
                            .put("parse_mode", "HTML"));
        } else if (update.path("message").path("text").asText().startsWith("/start")) {
            ObjectNode edition = to(update.path("message")).put("text", EDITION).put("parse_mode", "HTML");
            edition.putObject("reply_markup").set("inline_keyboard", rows());
            bot.call("sendMessage", edition);
        } else if (update.path("message").path("text").asText().equals("/rich")) {
            ObjectNode edition = to(update.path("message"));
            edition.putObject("rich_message").put("html", RICH);
            edition.putObject("reply_markup").set("inline_keyboard", rows());
            bot.call("sendRichMessage", edition);
        } else if (update.path("message").path("text").asText().equals("/time")) {
            sendFile(bot, update.path("message").path("chat").path("id").asLong());
        } else if (update.has("message")) {
            ObjectNode echo = to(update.path("message"))
                    .put("text", update.path("message").path("text").asText());
            echo.putObject("reply_parameters")
                    .put("message_id", update.path("message").path("message_id").asInt());
            bot.call("sendMessage", echo);
        }
    }

    private static void sendFile(EchoBot bot, long reader) {
        bot.upload(reader, "daybrief-export.json", "{\"reader\":1}");
    }

    private static ObjectNode to(JsonNode message) {
        return ApiClient.JSON
                .createObjectNode()
                .put("chat_id", message.path("chat").path("id").asLong());
    }

    private static JsonNode rows() {
        var rows = ApiClient.JSON.createArrayNode();
        rows.addArray()
                .add(ApiClient.JSON.createObjectNode().put("text", "Shorter").put("callback_data", "shorter"))
                .add(ApiClient.JSON.createObjectNode().put("text", "Longer").put("callback_data", "longer"));
        List.of("Evidence")
                .forEach(text -> rows.addArray()
                        .add(ApiClient.JSON
                                .createObjectNode()
                                .put("text", text)
                                .put("url", "https://example.org/evidence")));
        return rows;
    }

    private static ObjectNode command(String name, String description) {
        return ApiClient.JSON.createObjectNode().put("command", name).put("description", description);
    }
}
