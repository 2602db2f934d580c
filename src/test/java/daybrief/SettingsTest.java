package daybrief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import daybrief.summary.Allowance;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {
    @TempDir
    Path folder;

    @Test
    void withoutAnythingItIsTheLocalChatAndOpen() {
        Settings settings = Settings.read(Map.of());
        assertThat(settings.local()).isTrue();
        assertThat(settings.access()).isEqualTo("open");
        assertThat(settings.data()).isEqualTo(Path.of("data"));
    }

    @Test
    void withATokenOnlyTheOwnerIsServedUntilTheFileSaysOtherwise() throws Exception {
        assertThat(Settings.read(Map.of("TELEGRAM_BOT_TOKEN", "1:abc")).access())
                .isEqualTo("owner");
        assertThat(read("access: open", "TELEGRAM_BOT_TOKEN", "1:abc").access()).isEqualTo("open");
    }

    @Test
    void aFileThatIsNoConfigurationIsNamedAndNotReadToItsEnd() {
        assertThatThrownBy(() -> read("[".repeat(90_000)))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("nested too deep");
        assertThatThrownBy(() -> read("access: " + "x".repeat(100_000)))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("larger than 100 kB");
        assertThatThrownBy(() -> read("a: &a [x, x]\nb: [*a, *a]\n")).isInstanceOf(SettingsException.class);
    }

    @Test
    void theLocalChatIsWantedOrNot() {
        assertThatThrownBy(() -> Settings.read(Map.of("DAYBRIEF_LOCAL_CHAT", "maybe")))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("DAYBRIEF_LOCAL_CHAT is \"maybe\"; write 1 or 0");
    }

    @Test
    void everyKeyIsRead() throws Exception {
        Settings settings = read("""
                access: invite
                admins: [7, 8]
                zone: Asia/Kathmandu
                catch-up: 90m
                feed-interval: 1h
                feeds-at-once: 3
                private-addresses: true
                contact: me@reader.example
                copies: 2
                quote-words: 60
                quote-share: 20
                answer-share: 30
                """);
        assertThat(settings.access()).isEqualTo("invite");
        assertThat(settings.admins()).containsExactly(7L, 8L);
        assertThat(settings.zone()).isEqualTo(ZoneId.of("Asia/Kathmandu"));
        assertThat(settings.catchUp()).isEqualTo(Duration.ofMinutes(90));
        assertThat(settings.feedInterval()).isEqualTo(Duration.ofHours(1));
        assertThat(settings.feedsAtOnce()).isEqualTo(3);
        assertThat(settings.privateAddresses()).isTrue();
        assertThat(settings.contact()).isEqualTo("me@reader.example");
        assertThat(settings.copies()).isEqualTo(2);
        assertThat(settings.quoting().broadcast()).isEqualTo(new Allowance(60, 20));
        assertThat(settings.quoting().answer().percent()).isEqualTo(30);
    }

    @Test
    void allProblemsAreToldAtOnceWithFileLineKeyAndCure() {
        assertThatThrownBy(() -> read(
                        "acess: open\naccess: everybody\ncatch-up: soon\nzone: Mars/Olympus\nadmins: me\ncopies: 9999",
                        "DAYBRIEF_HTTP_PORT",
                        "http",
                        "TELEGRAM_API_URL",
                        "http://host/path"))
                .isInstanceOf(SettingsException.class)
                .message()
                .contains("daybrief.yaml:1: acess is no key; the keys are access,")
                .contains("daybrief.yaml:2: access is \"everybody\"; write one of owner, invite, open")
                .contains(
                        "daybrief.yaml:3: catch-up is \"soon\"; write a duration such as 30m, 3h or 2d, from 1m to 1d")
                .contains("daybrief.yaml:4: zone is \"Mars/Olympus\"; write a time zone such as Europe/Berlin")
                .contains("daybrief.yaml:5: admins is \"me\"")
                .contains("daybrief.yaml:6: copies is \"9999\"; write a whole number from 0 to 365")
                .contains("DAYBRIEF_HTTP_PORT is \"http\"")
                .contains("TELEGRAM_API_URL is set without a token")
                .contains("TelegramBots takes no path");
    }

    @Test
    void aFileThatIsNoYamlIsNamedWithItsLine() {
        assertThatThrownBy(() -> read("access: open\n  zone: [")).message().contains("daybrief.yaml:2: is no YAML");
        assertThatThrownBy(() -> read("just words")).message().contains("is no list of keys");
        assertThatThrownBy(() -> read("a: &x [*x, *x]")).isInstanceOf(SettingsException.class);
    }

    @Test
    void theListsOfTopicsAndFeedsAreToldOfTogetherWithTheRest() throws Exception {
        Files.writeString(folder.resolve("topics.yaml"), "world: [");
        Files.writeString(folder.resolve("feeds.opml"), "https://feed.example/rss");
        assertThatThrownBy(() -> read("access: everybody"))
                .message()
                .contains("access is \"everybody\"", "topics.yaml", "feeds.opml:1: is no OPML");
    }

    @Test
    void aConfigurationThatWasNamedMustBeThere() {
        assertThatThrownBy(() -> Settings.read(Map.of("DAYBRIEF_CONFIG", "nowhere.yaml")))
                .hasMessageContaining("DAYBRIEF_CONFIG names nowhere.yaml");
    }

    @Test
    void theTokenMayStandInAFileAndIsNeverShown() throws Exception {
        Path file = Files.writeString(folder.resolve("token"), "1:s3cret\n");
        Settings settings = Settings.read(Map.of("TELEGRAM_BOT_TOKEN_FILE", file.toString()));
        assertThat(settings.token()).contains("1:s3cret");
        assertThat(settings.toString()).doesNotContain("s3cret");
        assertThatThrownBy(() -> Settings.read(Map.of("TELEGRAM_BOT_TOKEN", "no token but s3cret")))
                .hasMessageContaining("@BotFather")
                .message()
                .doesNotContain("s3cret");
        assertThatThrownBy(() ->
                        Settings.read(Map.of("TELEGRAM_BOT_TOKEN", "1:a", "TELEGRAM_BOT_TOKEN_FILE", file.toString())))
                .hasMessageContaining("both set");
    }

    @Test
    void aContainerWithoutATokenSaysWhatIsMissing() {
        assertThatThrownBy(() -> Settings.read(Map.of("DAYBRIEF_LOCAL_CHAT", "0")))
                .hasMessageContaining("TELEGRAM_BOT_TOKEN is missing")
                .hasMessageContaining("DAYBRIEF_LOCAL_CHAT=1");
    }

    @Test
    void theFileThatShipsNamesEveryKeyAndNoOtherAndIsValidWhenUncommented() throws Exception {
        String file = Files.readString(Path.of("config/daybrief.yaml"));
        List<String> named = Pattern.compile("(?m)^#([a-z-]+):")
                .matcher(file)
                .results()
                .map(match -> match.group(1))
                .toList();
        assertThat(named)
                .containsExactlyElementsOf(Settings.KEYS.stream().map(Key::name).toList());
        assertThat(read(file.replaceAll("(?m)^#(?=[a-z-]+:)", "")).catchUp()).isEqualTo(Duration.ofHours(3));
    }

    private Settings read(String yaml, String... variables) throws Exception {
        Map<String, String> all = new HashMap<>();
        all.put(
                "DAYBRIEF_CONFIG",
                Files.writeString(folder.resolve("daybrief.yaml"), yaml).toString());
        for (int i = 0; i < variables.length; i += 2) {
            all.put(variables[i], variables[i + 1]);
        }
        return Settings.read(all);
    }
}
