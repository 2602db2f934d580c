package daybrief.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import daybrief.chat.Policy.Access;
import daybrief.subscriber.Reader.Status;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConversationTest {
    @TempDir
    Path folder;

    private Talk talk;

    private Talk open() {
        return talk = new Talk(folder);
    }

    private Talk with(Access access) {
        return talk = new Talk(
                folder,
                Talk.Setup.of(new Policy(access, Set.of(99L), ZoneId.of("UTC"), () -> Optional.of("DaybriefBot"))));
    }

    @AfterEach
    void end() {
        talk.close();
    }

    @Test
    void aStrangerGetsOnePoliteSentenceAndIsNotKept() {
        with(Access.OWNER);
        assertThat(talk.say("/start"))
                .isEqualTo("This is a private news bot. If you know its owner, ask for an"
                        + " invitation; your Telegram id is 7.");
        assertThat(talk.say("hello?")).isEmpty();
        talk.wait(Duration.ofHours(2));
        assertThat(talk.say("hello?")).startsWith("This is a private news bot.");
        assertThat(talk.readers.counts()).isEmpty();
    }

    @Test
    void theOwnersLinkMakesItsOpenerTheAdministratorOnce() {
        with(Access.OWNER);
        String code = talk.invitations.ownerCode(talk.time.get());
        assertThat(talk.invitations.ownerCode(talk.time.get())).isEqualTo(code).startsWith("own_");
        assertThat(talk.say("/start " + code)).startsWith("Daybrief:");
        assertThat(talk.reader().admin()).isTrue();
        talk.user = 8;
        assertThat(talk.say("/start " + code)).startsWith("This invitation has been used");
        assertThat(talk.readers.counts()).hasSize(1);
    }

    @Test
    void anAdministratorInvitesOnePersonByLink() {
        with(Access.INVITE);
        talk.user = 99;
        assertThat(talk.say("/help")).contains("/invite");
        String link = talk.say("/invite");
        assertThat(link).startsWith("For one person, once: https://t.me/DaybriefBot?start=inv_");
        talk.user = 8;
        assertThat(talk.say("/start " + link.substring(link.indexOf("inv_")))).startsWith("Daybrief:");
        assertThat(talk.reader().admin()).isFalse();
        assertThat(talk.say("/help")).doesNotContain("/invite");
        assertThat(talk.say("/invite")).startsWith("I do not know that command.");
    }

    @Test
    void whoBlocksTheBotIsPausedKeepsEverythingAndIsBackOnStart() {
        open().withNews().started();
        talk.does(new Incoming.Membership(true));
        assertThat(talk.news()).isEmpty();
        assertThat(talk.reader().status()).isEqualTo(Status.BLOCKED);
        assertThat(talk.reader().nextAt()).isEmpty();
        assertThat(talk.reader().topics()).isNotEmpty();
        assertThat(talk.say("/start")).startsWith("Welcome back. You follow: 🌍 World");
        assertThat(talk.reader().status()).isEqualTo(Status.ACTIVE);
        assertThat(talk.reader().nextAt()).isPresent();
    }

    @Test
    void unblockingAloneBringsTheEditionsBack() {
        open().withNews().started();
        talk.does(new Incoming.Membership(true));
        talk.does(new Incoming.Membership(false));
        assertThat(talk.reader().status()).isEqualTo(Status.ACTIVE);
    }

    @Test
    void inAGroupTheBotSaysThatGroupsComeLater() {
        open();
        talk.group = true;
        assertThat(talk.does(new Incoming.Membership(false))).startsWith("Groups come later.");
        assertThat(talk.say("good morning everybody")).isEmpty();
        assertThat(talk.say("/brief@DaybriefBot")).startsWith("Groups come later.");
    }

    @Test
    void telegramsOwnNotesAreAcknowledgedAndNotAnswered() {
        open();
        assertThat(talk.does(new Incoming.Other("service message"))).isEmpty();
        assertThat(talk.inbox.waiting()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"photo", "sticker", "voice", "document", "edited message", "something new"})
    void whateverIsSentGetsAnAnswer(String what) {
        open();
        assertThat(talk.does(new Incoming.Other(what))).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/", "//", "/ x", "/nosuch", "@", "'", "\"", "%", "\\", "*", "<b>", "🙂", "NEAR(", "a-b", "what?", "."
            })
    void oddWordsGetAnAnswerAsWell(String words) {
        open();
        assertThat(talk.say(words)).isNotBlank();
    }

    @Test
    void aSlipInACommandIsAskedBack() {
        open();
        assertThat(talk.say("/topcis")).isEqualTo("I do not know that command. Did you mean /topics?");
        assertThat(talk.say("/TOPICS@DaybriefBot")).startsWith("You have not chosen yet");
    }

    @Test
    void buttonsOfOtherVersionsAndForeignNotesAreAnswered() {
        open();
        assertThat(talk.press("nosuch:x", 1)).startsWith("That button is of an earlier version");
        for (String data : List.of("summary:1:zzz", "summary:evidence", "subscribe:see:1", "summary:")) {
            assertThat(talk.press(data, 1)).startsWith("That button has expired");
        }
        int message = 1_000; // an edit that changes nothing would not be shown
        for (String data : List.of(
                "settings:x",
                "topics:set:nosuch:on:0",
                "topics",
                "start:at:9999:Mars",
                "time:at:99",
                "timezone:set:Mars",
                "brief:x",
                "pause:for:x",
                "forget:x",
                "topics:wish:zz:off:9")) {
            assertThat(talk.press(data, ++message)).as(data).isNotBlank();
        }
    }

    @Test
    void answersChangesAndTheAcknowledgementStandTogether() {
        open();
        talk.say("/start");
        assertThat(talk.inbox.waiting()).isEmpty();
    }

    @Test
    void whenAnAnswerCannotBeWorkedOutThePersonIsToldAndTheUpdateStaysUnacknowledged() {
        open().withNews().started();
        talk.db.write(tx -> tx.handle().execute("DROP TABLE article_words"));
        assertThatThrownBy(() -> talk.say("Norhaven")).isInstanceOf(RuntimeException.class);
        assertThat(talk.text()).startsWith("Something went wrong on my side");
        assertThat(talk.inbox.waiting()).hasSize(1);
    }

    @Test
    void theMenuHasTheSixThatTheIssueNames() {
        open();
        assertThat(talk.commands.menu("en"))
                .extracting(Commands.Item::name)
                .containsExactly("brief", "topics", "time", "settings", "pause", "help");
        assertThat(talk.commands.menu("ru"))
                .allSatisfy(item -> assertThat(item.description()).matches("[А-Яа-яё ,]{3,256}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru"})
    void everyCommandAnswersWithAndWithoutWordsToNewAndOldReaders(String language) {
        open().withNews();
        talk.language = language;
        for (Command command : talk.commands.all()) {
            assertThat(talk.say("/" + command.name())).as(command.name()).isNotBlank();
        }
        talk.press("forget:yes", 1);
        talk.started();
        for (Command command : talk.commands.all()) {
            if (!command.forAdmins()) {
                for (String words :
                        List.of("", " world", " 8:00", " xyzzy", " Berlin", " 3d", " ".repeat(50) + "x".repeat(3000))) {
                    assertThat(talk.say("/" + command.name() + words))
                            .as(command.name() + words)
                            .isNotBlank();
                }
            }
        }
    }
}
