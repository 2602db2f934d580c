package daybrief.browser;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * One page in a headless Chromium. A test takes it with {@link #startOrSkip}: where there is no Chromium it is skipped with a line
 * on standard output, and fails if {@code DAYBRIEF_REQUIRE_BROWSER=1}.
 */
public final class Browser implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");

    private final Process process;
    private final Path profile;
    private final DevTools tools;

    private Browser(Process process, Path profile, DevTools tools) {
        this.process = process;
        this.profile = profile;
        this.tools = tools;
    }

    public static Browser startOrSkip() throws IOException {
        Optional<Path> program = program();
        if (program.isEmpty()) {
            System.out.println("SKIPPED: no Chromium on this machine, so the page was not tested in a browser");
            if ("1".equals(System.getenv("DAYBRIEF_REQUIRE_BROWSER"))) {
                throw new AssertionError(
                        "DAYBRIEF_REQUIRE_BROWSER=1, but there is no chromium on the PATH; install it");
            }
            Assumptions.abort("no Chromium");
        }
        return start(program.orElseThrow(), Files.createTempDirectory("daybrief-browser"));
    }

    private static Optional<Path> program() {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("") + File.pathSeparator + "/usr/bin";
        return NAMES.stream()
                .flatMap(name -> Stream.of(path.split(File.pathSeparator)).map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Browser start(Path program, Path profile) throws IOException {
        List<String> command = new ArrayList<>(List.of(program.toString()));
        command.addAll(List.of(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-extensions",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--disable-dev-shm-usage",
                "--no-proxy-server",
                "--hide-scrollbars",
                "--force-device-scale-factor=1",
                "--remote-debugging-port=0",
                "--user-data-dir=" + profile,
                "about:blank"));
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("TMPDIR", profile.toString()); // it leaves folders there when it is ended
        Process process = builder.start();
        try {
            Path port = profile.resolve("DevToolsActivePort");
            await("Chromium's port")
                    .atMost(PATIENCE)
                    .until(() -> Files.exists(port) && Files.readAllLines(port).size() >= 2);
            Browser browser = new Browser(
                    process,
                    profile,
                    DevTools.connect(Integer.parseInt(Files.readAllLines(port).get(0))));
            List.of("Page", "Runtime", "Log").forEach(domain -> browser.tools.call(domain + ".enable", object()));
            return browser;
        } catch (RuntimeException | IOException failed) {
            process.destroyForcibly();
            throw failed;
        }
    }

    public void open(URI address) {
        tools.call("Page.navigate", object().put("url", address.toString()));
        waitFor("document.readyState === 'complete' && location.href.startsWith('" + address + "')");
    }

    /** The value of an expression, or of the promise that it gives; a thrown error fails the test. */
    public JsonNode evaluate(String expression) {
        JsonNode answer = tools.call(
                "Runtime.evaluate",
                object().put("expression", expression).put("awaitPromise", true).put("returnByValue", true));
        if (answer.has("exceptionDetails")) {
            throw new AssertionError(expression + " -> " + answer.path("exceptionDetails"));
        }
        return answer.path("result").path("value");
    }

    public String text(String selector) {
        return evaluate("document.querySelector(" + quoted(selector) + ")?.innerText ?? ''")
                .asText();
    }

    /** Waits until the expression is true. Navigating away while it is asked is no failure. */
    public void waitFor(String condition) {
        await(condition)
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(30))
                .ignoreExceptions()
                .until(() -> evaluate("Boolean(" + condition + ")").asBoolean());
    }

    public void waitForText(String selector, String text) {
        waitFor("[...document.querySelectorAll(" + quoted(selector) + ")].some(e => e.innerText.includes("
                + quoted(text) + "))");
    }

    /** Clicks with the mouse in the middle of the first visible element. */
    public void click(String selector) {
        waitFor("document.querySelector(" + quoted(selector) + ")?.checkVisibility()");
        clickOn("document.querySelector(" + quoted(selector) + ")");
    }

    /** Clicks the last visible element that the selector finds whose text contains this. */
    public void clickText(String selector, String text) {
        String found = "[...document.querySelectorAll(" + quoted(selector)
                + ")].filter(e => e.checkVisibility() && e.innerText.includes(" + quoted(text) + ")).at(-1)";
        waitFor(found);
        clickOn(found);
    }

    private void clickOn(String element) {
        JsonNode place = evaluate(
                "(() => { const e = " + element + "; e.scrollIntoView({block: 'nearest', behavior: 'instant'});"
                        + " const r = e.getBoundingClientRect(); return {x: r.x + r.width / 2, y: r.y + r.height / 2}; })()");
        for (String type : List.of("mouseMoved", "mousePressed", "mouseReleased")) {
            tools.call(
                    "Input.dispatchMouseEvent",
                    object().put("type", type)
                            .put("x", place.path("x").asDouble())
                            .put("y", place.path("y").asDouble())
                            .put("button", type.equals("mouseMoved") ? "none" : "left")
                            .put("clickCount", type.equals("mouseMoved") ? 0 : 1));
        }
    }

    /** Types into what has the focus. */
    public void type(String text) {
        tools.call("Input.insertText", object().put("text", text));
    }

    /** Enter, Tab, Escape, ArrowDown and their like. */
    public void press(String key) {
        int code = switch (key) {
            case "Enter" -> 13;
            case "Tab" -> 9;
            case "Escape" -> 27;
            case "ArrowDown" -> 40;
            case "ArrowUp" -> 38;
            default -> throw new IllegalArgumentException(key);
        };
        for (String type : List.of("keyDown", "keyUp")) {
            ObjectNode event =
                    object().put("type", type).put("key", key).put("code", key).put("windowsVirtualKeyCode", code);
            tools.call(
                    "Input.dispatchKeyEvent",
                    key.equals("Enter") && type.equals("keyDown") ? event.put("text", "\r") : event);
        }
    }

    public void size(int width, int height) {
        tools.call(
                "Emulation.setDeviceMetricsOverride",
                object().put("width", width)
                        .put("height", height)
                        .put("deviceScaleFactor", 1)
                        .put("mobile", false));
    }

    /** light or dark */
    public void colours(String scheme) {
        ObjectNode media = object();
        media.putArray("features")
                .addObject()
                .put("name", "prefers-color-scheme")
                .put("value", scheme);
        tools.call("Emulation.setEmulatedMedia", media);
    }

    /** The browser's zone, such as Europe/Berlin. */
    public void zone(String id) {
        tools.call("Emulation.setTimezoneOverride", object().put("timezoneId", id));
    }

    /** Errors on the page's console, refused loads and broken policies so far. */
    public List<String> problems() {
        return tools.problems();
    }

    /** The window as it is when everything that moves has come to rest. */
    public Path screenshot(Path file) {
        evaluate(
                "new Promise(requestAnimationFrame).then(() => Promise.allSettled(document.getAnimations()"
                        + ".filter(a => a.effect.getComputedTiming().iterations !== Infinity).map(a => a.finished))).then(() => 0)");
        JsonNode shot = tools.call("Page.captureScreenshot", object().put("format", "png"));
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            return Files.write(
                    file, Base64.getDecoder().decode(shot.path("data").asText()));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    @Override
    public void close() throws InterruptedException, IOException {
        tools.close();
        List<ProcessHandle> children = process.descendants().toList();
        process.destroy();
        process.waitFor(5, TimeUnit.SECONDS);
        children.forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly().waitFor(5, TimeUnit.SECONDS);
        delete(profile);
    }

    /** As far as it goes: a child of Chromium's may still be writing. */
    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (UncheckedIOException changing) {
            folder.toFile().deleteOnExit();
        }
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    private static String quoted(String text) {
        return JsonNodeFactory.instance.textNode(text).toString();
    }
}
