package daybrief.chat.first;

import daybrief.chat.Phrase;
import daybrief.db.Tx;
import daybrief.delivery.MailboxId;
import daybrief.delivery.Outbox;
import daybrief.delivery.Outgoing;
import daybrief.delivery.Sending;
import daybrief.digest.print.EditionText;
import daybrief.digest.print.Forms;
import daybrief.message.Button;
import daybrief.message.Keyboard;
import daybrief.subscriber.Choices;
import daybrief.subscriber.Format;
import daybrief.subscriber.Reader;
import daybrief.subscriber.Readers;
import daybrief.wording.Wording;
import java.time.InstantSource;
import java.util.List;

/**
 * Asks a reader who was shown the rich form for the first time whether it looks right. It is a message of its own and a classic one:
 * a client that does not know rich messages shows this.
 */
public final class FormQuestion {
    private final Choices choices;
    private final Outbox outbox;
    private final Forms forms;
    private final InstantSource clock;

    public FormQuestion(Choices choices, Outbox outbox, Forms forms, InstantSource clock) {
        this.choices = choices;
        this.outbox = outbox;
        this.forms = forms;
        this.clock = clock;
    }

    /** To be called when a rich message has arrived with these buttons, within the transaction that records it. */
    public void arrived(Tx tx, MailboxId mailbox, Keyboard buttons) {
        Readers.findByMailbox(tx, mailbox).filter(forms::asks).ifPresent(reader -> ask(tx, reader, no(buttons)));
    }

    /** Says no to the edition that the buttons stand under: it comes again in a form that can be read. */
    private static String no(Keyboard buttons) {
        return buttons.rows().stream()
                .flatMap(List::stream)
                .map(Button::target)
                .filter(target -> target.startsWith(EditionText.PLAIN))
                .map(target -> "settings:no:" + target.substring(EditionText.PLAIN.length()))
                .findFirst()
                .orElse("settings:format:classic");
    }

    private void ask(Tx tx, Reader reader, String no) {
        Wording wording = Wording.of(reader.language());
        Keyboard answers = Keyboard.of(List.of(
                Button.press(wording.say("form.yes"), "settings:format:rich"),
                Button.press(wording.say("form.no"), no)));
        choices.format(tx, reader.id(), Format.TRIED);
        Outgoing question =
                Outgoing.send(Phrase.message(wording, "form.question").with(answers));
        outbox.enqueue(tx, reader.mailbox(), question, Sending.answer(clock.instant()));
    }
}
