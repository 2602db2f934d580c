package daybrief.chat;

import daybrief.delivery.Outgoing;
import daybrief.message.Message;
import daybrief.subscriber.Pursuits;
import daybrief.subscriber.Reader;
import daybrief.wording.Wording;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** What one reader asks of a command. */
public record Request(Reader reader, Wording wording, Instant now, Asked asked) {
    private static final int LONGEST_ECHO = 60;

    /**
     * The words of it.
     *
     * @param argument what follows the command, stripped; of a pressed button, what follows the command's name in its data
     * @param editing the message under which a button was pressed
     * @param replyTo the words of the message that is answered
     * @param links addresses behind words
     * @param languageCode of the person's Telegram
     */
    public record Asked(
            String argument,
            OptionalInt editing,
            Optional<String> replyTo,
            List<String> links,
            Optional<String> languageCode) {
        public Asked {
            links = List.copyOf(links);
        }

        public static Asked of(String argument) {
            return new Asked(argument, OptionalInt.empty(), Optional.empty(), List.of(), Optional.empty());
        }
    }

    public String argument() {
        return asked.argument();
    }

    /** The argument as an answer repeats it: whoever sends a page is not sent a page back. */
    public String echo() {
        return shortened(argument());
    }

    public static String shortened(String text) {
        String words = text.replaceAll("\\s+", " ");
        return words.codePointCount(0, words.length()) > LONGEST_ECHO
                ? words.substring(0, words.offsetByCodePoints(0, LONGEST_ECHO)) + "…"
                : words;
    }

    /** The same reader asking for something else in a new message. */
    public Request asking(String argument) {
        return new Request(reader, wording, now, Asked.of(argument));
    }

    /** The same reader as they will be once they wish this of single stories. */
    public Request wishing(Pursuits pursuits) {
        return new Request(reader.pursuing(pursuits), wording, now, asked);
    }

    public Message message(String key, Object... args) {
        return Phrase.message(wording, key, args);
    }

    public String say(String key, Object... args) {
        return wording.say(key, args);
    }

    /** Shows a message: in place of the one whose button was pressed, else as a new one. */
    public Reply show(Message message) {
        return asked.editing().isPresent()
                ? Reply.of(new Outgoing.Edit(asked.editing().getAsInt(), message))
                : Reply.send(message);
    }
}
