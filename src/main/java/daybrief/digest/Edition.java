package daybrief.digest;

import daybrief.delivery.Outgoing;
import daybrief.digest.print.Content;
import daybrief.digest.print.Voice;
import daybrief.message.Form;
import daybrief.message.Message;
import daybrief.subscriber.ReaderId;
import java.time.Instant;
import java.time.LocalDate;

/**
 * One edition for one reader. Its key is (reader, local date, local time): what has been written under it is never written again.
 *
 * @param time as the reader's clock shows it: "07:30" for a scheduled one, to the millisecond for one that was asked for
 * @param voice in which the content is said
 * @param send that in words
 */
public record Edition(
        ReaderId reader, LocalDate date, String time, Kind kind, Voice voice, Content content, Outgoing.Send send) {
    /** How it came about. */
    public enum Kind {
        SCHEDULED,
        ASKED,
        /** The current one once more, because nothing is new. */
        REPEATED
    }

    public Instant composed() {
        return voice.now();
    }

    public Message message() {
        return send.message();
    }

    public Form form() {
        return send.form();
    }

    public boolean empty() {
        return content.isEmpty();
    }
}
