package daybrief.chat;

import static org.assertj.core.api.Assertions.assertThat;

import daybrief.chat.first.FormQuestion;
import daybrief.digest.print.Forms;
import daybrief.message.Form;
import daybrief.subscriber.Format;
import daybrief.subscriber.Reader;
import java.nio.file.Path;
import java.time.InstantSource;
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
        talk = new Talk(folder).withNews().started();
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
        FormQuestion question = new FormQuestion(
                talk.choices, talk.outbox, forms(host, Optional.of(true)), InstantSource.fixed(talk.time.get()));
        talk.db.write(tx -> {
            question.arrived(tx, talk.reader().mailbox());
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

    @Test
    void nobodyIsAskedWhereTheHostHasChosen() {
        arrives(Format.RICH);
        assertThat(questions()).isZero();
        assertThat(talk.reader().format()).isEqualTo(Format.AUTO);
    }
}
