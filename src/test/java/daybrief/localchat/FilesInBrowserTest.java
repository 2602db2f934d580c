package daybrief.localchat;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import daybrief.browser.Browser;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files on the page, in a real Chromium. */
class FilesInBrowserTest {
    private static final Path SHOTS = Path.of("target", "screenshots");
    private static final String FILES = "(() => { const carried = new DataTransfer();"
            + "carried.items.add(new File(['<opml/>'], 'my feeds.opml', {type: 'text/x-opml'}));"
            + "carried.items.add(new File(['größe'], 'notes.txt', {type: 'text/plain'})); return carried; })()";

    @TempDir
    private Path folder;

    private LocalChat chat;
    private Browser browser;
    private long reader;

    @BeforeEach
    void start() throws Exception {
        browser = Browser.startOrSkip();
        chat = Chats.start(folder);
        reader = chat.readers().add("Ada", "en");
        chat.readers().say(reader, "/start");
        browser.size(900, 700);
        browser.open(chat.pageUrl().resolve("/#" + reader));
        browser.waitForText(".message.mine .body", "/start");
    }

    @AfterEach
    void stop() throws Exception {
        if (browser != null) {
            browser.close();
        }
        if (chat != null) {
            chat.close();
        }
    }

    private List<String> names() {
        return chat.readers().messages(reader).stream()
                .map(message -> message.path("document").path("file_name").asText())
                .filter(name -> !name.isEmpty())
                .toList();
    }

    @Test
    void filesThatAreChosenAreSentInTheirOrderAndCanBeHadAgain() {
        browser.evaluate("(input => { input.files = " + FILES
                + ".files; input.dispatchEvent(new Event('change')); })(document.getElementById('file'))");
        browser.waitForText(".message:last-child .file b", "notes.txt");
        browser.screenshot(SHOTS.resolve("chat-files.png"));
        assertThat(names()).containsExactly("my feeds.opml", "notes.txt");
        JsonNode document = chat.readers().messages(reader).get(2).path("document");
        assertThat(document.path("mime_type").asText()).isEqualTo("text/plain");
        assertThat(document.path("file_size").asInt()).isEqualTo("größe".getBytes(StandardCharsets.UTF_8).length);
        assertThat(browser.evaluate(
                                "fetch(document.querySelector('.message:last-child .file').href).then(r => r.text())")
                        .asText())
                .isEqualTo("größe");
        assertThat(browser.problems()).isEmpty();
    }

    @Test
    void filesThatAreDroppedAnywhereAreSentAndThePageStays() {
        browser.evaluate(
                "(carried => { for (const type of ['dragover', 'drop']) document.getElementById('log').dispatchEvent("
                        + "new DragEvent(type, {dataTransfer: carried, bubbles: true, cancelable: true})); })(" + FILES
                        + ")");
        browser.waitForText(".message:last-child .file b", "notes.txt");
        assertThat(names()).containsExactly("my feeds.opml", "notes.txt");
        assertThat(browser.evaluate("document.body.classList.contains('dropping')")
                        .asBoolean())
                .isFalse();
    }

    @Test
    void theButtonHasANameIsReachedByTheKeyboardAndShowsThatItIs() {
        browser.click("#text");
        browser.press("Tab");
        assertThat(browser.evaluate("document.activeElement.id").asText()).isEqualTo("file");
        assertThat(browser.evaluate("document.activeElement.getAttribute('aria-label')")
                        .asText())
                .isEqualTo("Send a document");
        assertThat(browser.evaluate("getComputedStyle(document.querySelector('.attach')).outlineStyle")
                        .asText())
                .isEqualTo("solid");
    }

    @Test
    void whatIsTooLargeIsNotSentAndSaidSo() {
        browser.evaluate("(input => { const carried = new DataTransfer();"
                + "carried.items.add(new File([new Uint8Array((20 << 20) + 1)], 'film.pdf')); input.files = carried.files;"
                + "input.dispatchEvent(new Event('change')); })(document.getElementById('file'))");
        browser.waitForText("#toast", "up to 20 MB");
        assertThat(names()).isEmpty();
    }
}
