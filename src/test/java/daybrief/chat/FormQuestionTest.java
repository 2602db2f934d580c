package daybrief.chat;

import static org.assertj.core.api.Assertions.assertThat;

import daybrief.chat.first.FormQuestion;
import daybrief.delivery.row.Bodies;
import daybrief.digest.print.Forms;
import daybrief.message.Button;
import daybrief.message.Form;
import daybrief.message.Keyboard;
import daybrief.subscriber.Format;
import daybrief.subscriber.Reader;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormQuestionTest {
    @TempDir
    Path folder;

    private Talk talk;

    @BeforeEach
    void begin() {
        talk = new Talk(folder).withNews();
        talk.server = Optional.empty();
        talk.started();
    }

    @AfterEach
    void end() {
        talk.close();
    }

    @ParameterizedTest
    @CsvSource({
        "AUTO, AUTO, true, , CLASSIC",
        "AUTO, AUTO, false, , RICH",
        "AUTO, AUTO, false, true, RICH",
        "AUTO, AUTO, false, false, CLASSIC",
        "AUTO, TRIED, false, true, CLASSIC",
        "AUTO, CLASSIC, false, true, CLASSIC",
        "AUTO, RICH, true, true, RICH",
        "AUTO, RICH, false, false, CLASSIC",
        "RICH, AUTO, true, , RICH",
        "RICH, CLASSIC, false, true, CLASSIC",
        "CLASSIC, RICH, false, true, CLASSIC"
    })
    void hostReaderAndServerSettleTheForm(Format host, Format own, boolean first, Boolean server, Form form) {
        assertThat(forms(host, Optional.ofNullable(server)).of(reader(own), first))
                .isEqualTo(form);
    }

    private static Forms forms(Format host, Optional<Boolean> server) {
        return new Forms(host, () -> server);
    }

    private Reader reader(Format format) {
        talk.db.write(tx -> {
            talk.choices.format(tx, talk.reader().id(), format);
            return null;
        });
        return talk.reader();
    }

    private void arrives(Format host) {
        arrives(host, Keyboard.NONE);
    }

    private void arrives(Format host, Keyboard buttons) {
        FormQuestion question = new FormQuestion(
                talk.choices, talk.outbox, forms(host, Optional.of(true)), InstantSource.fixed(talk.time.get()));
        talk.db.write(tx -> {
            question.arrived(tx, talk.reader().mailbox(), buttons);
            return null;
        });
        talk.deliver();
    }

    @Test
    void whoSeesTheRichFormForTheFirstTimeIsAskedOnceAndKeepsItAfterAYes() {
        arrives(Format.AUTO);
        assertThat(talk.last().text()).endsWith("Does this look right?");
        assertThat(talk.reader().format()).isEqualTo(Format.TRIED);
        int question = talk.last().id();
        assertThat(questions()).isEqualTo(1);
        arrives(Format.AUTO);
        assertThat(questions()).isEqualTo(1);
        talk.tap("Yes, keep it");
        assertThat(talk.reader().format()).isEqualTo(Format.RICH);
        assertThat(talk.last().id()).isEqualTo(question);
        assertThat(talk.last().buttons()).containsKey("✅ Rich: one message that folds");
    }

    private long questions() {
        return talk.outbox.saidTo(talk.reader().mailbox()).stream()
                .filter(said -> said.html().endsWith("Does this look right?"))
                .count();
    }

    @Test
    void aNoIsForGoodAndIsUndoneInTheSettings() {
        arrives(Format.AUTO);
        talk.tap("No, plain text");
        assertThat(talk.reader().format()).isEqualTo(Format.CLASSIC);
        talk.say("/settings");
        talk.tap("Form");
        talk.tap("Try the rich form once and ask me");
        assertThat(talk.reader().format()).isEqualTo(Format.AUTO);
    }

    private static Keyboard under(Screen.Bubble bubble) {
        List<Button> buttons = new ArrayList<>();
        bubble.buttons().forEach((label, target) -> buttons.add(Button.press(label, target)));
        return Keyboard.grid(buttons, 1);
    }

    private static String line(String text) {
        return text.lines().findFirst().orElseThrow();
    }

    @Test
    void theFirstEditionIsTriedInTheRichFormByATapAndComesPlainAgainAfterANo() {
        Screen.Bubble first = talk.bubble("Try the rich form");
        assertThat(first.html()).doesNotContain("<details");
        talk.tap("Try the rich form");
        Screen.Bubble rich = talk.last();
        assertThat(rich.html()).contains("<details", line(first.text()));
        assertThat(rich.buttons()).containsKeys("More on a story", "Plain text instead");
        assertThat(talk.reader().format()).isEqualTo(Format.AUTO);
        arrives(Format.AUTO, under(rich));
        int question = talk.last().id();
        talk.tap("No, plain text");
        assertThat(talk.reader().format()).isEqualTo(Format.CLASSIC);
        assertThat(talk.news()).hasSize(2);
        assertThat(talk.news().get(0).id()).isEqualTo(question);
        assertThat(talk.news().get(0).buttons()).containsKey("✅ Classic: plain text in any Telegram");
        assertThat(talk.last().html()).isEqualTo(first.html());
        assertThat(talk.last().buttons()).containsOnlyKeys("More on a story");
    }

    private void nextDay() {
        talk.wait(Duration.ofDays(1));
        talk.publish("Corner Post", "sport", "Vellmar parade draws thousands", """
                Thousands of people met the island cup winners at the quay of Vellmar on their return. \
                The captain of the team, Ode Marrin, said that the cup would be shown in every village of the island.""");
    }

    @Test
    void theNextEditionComesRichByItselfAndPlainTextIsOneTapAwayForGood() {
        nextDay();
        talk.say("/brief");
        assertThat(talk.last().html()).contains("<details");
        talk.db.write(tx -> {
            talk.choices.format(tx, talk.reader().id(), Format.RICH);
            return null;
        });
        talk.tap("Plain text instead");
        assertThat(talk.reader().format()).isEqualTo(Format.CLASSIC);
        assertThat(talk.news().get(0).html()).contains("Vellmar parade").doesNotContain("<details");
        assertThat(talk.last().buttons()).containsKey("✅ Classic: plain text in any Telegram");
    }

    @Test
    void whereTheServerIsKnownToBeUnableNobodyIsOfferedTheRichForm() {
        talk.tap("Try the rich form");
        int edition = talk.last().id();
        talk.server = Optional.of(false);
        assertThat(talk.press("settings:format:rich", edition)).contains("cannot show the rich form");
        assertThat(talk.reader().format()).isEqualTo(Format.AUTO);
        assertThat(talk.tap("Try the rich form")).contains("cannot show the rich form");
        talk.say("/settings");
        assertThat(talk.tap("Form")).contains("cannot show the rich form");
        assertThat(talk.last().buttons()).containsOnlyKeys("‹ Back");
        talk.user = 8;
        talk.started();
        assertThat(talk.news()).noneMatch(bubble -> bubble.buttons().containsKey("Try the rich form"));
    }

    @Test
    void aTryThatIsRefusedSaysSoAndAnEditionThatIsRefusedComesPlainWithoutButtonsOfAnotherForm() {
        talk.tap("Try the rich form");
        assertThat(classicParts())
                .containsExactly(
                        "The Telegram server that I use cannot show the rich form: briefings stay in plain text. []");
        nextDay();
        talk.say("/brief");
        assertThat(talk.last().buttons()).containsKey("Plain text instead");
        assertThat(classicParts()).last().asString().contains("More on a story").doesNotContain("Plain text instead");
    }

    /** What would be said instead of the last rich message, with its buttons. */
    private List<String> classicParts() {
        return talk
                .db
                .read(tx -> Bodies.find(
                                tx,
                                tx.handle()
                                        .createQuery("SELECT body_id FROM outbox ORDER BY id DESC LIMIT 1")
                                        .mapTo(Long.class)
                                        .one())
                        .orElseThrow())
                .classic()
                .stream()
                .map(part -> part.html() + " " + part.keyboard().rows())
                .toList();
    }

    @Test
    void anEditionThatIsNoLongerKeptCannotBeTried() {
        talk.db.write(tx -> talk.editions.clean(tx, talk.time.get().plusSeconds(1)));
        assertThat(talk.tap("Try the rich form")).contains("I no longer keep that briefing");
    }

    @Test
    void nobodyIsAskedWhereTheHostHasChosen() {
        arrives(Format.RICH);
        assertThat(questions()).isZero();
        assertThat(talk.reader().format()).isEqualTo(Format.AUTO);
    }
}
