package daybrief.chat;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** One update from a chat, as far as it matters here. */
public record Incoming(long updateId, Origin origin, Said said) {

    /**
     * Where it was said.
     *
     * @param thread 0 is the main one
     */
    public record Origin(long chat, int thread, boolean group, Sender sender) {}

    /**
     * Who said it.
     *
     * @param user Telegram's user id
     * @param languageCode as the person's Telegram has it, such as "pt-br"
     */
    public record Sender(long user, String firstName, Optional<String> languageCode) {}

    /** What was said or done. */
    public sealed interface Said {
        <T> T fold(
                Function<Text, T> text,
                Function<Press, T> press,
                Function<Membership, T> membership,
                Function<Other, T> other);

        /** The words; none where it is something else. */
        default String words() {
            return fold(Text::text, press -> "", membership -> "", other -> "");
        }

        /** The same with other words, where it is words. */
        default Said withWords(String words) {
            return this.<Said>fold(
                    text -> new Text(words, text.messageId(), text.replyTo(), text.links()),
                    press -> press,
                    membership -> membership,
                    other -> other);
        }
    }

    /**
     * Words.
     *
     * @param messageId Telegram's
     * @param replyTo the words of the message that this one answers
     * @param links the addresses that stand behind words, in order; those that are written out stand in the text
     */
    public record Text(String text, int messageId, Optional<String> replyTo, List<String> links) implements Said {
        public Text {
            links = List.copyOf(links);
        }

        @Override
        public <T> T fold(
                Function<Text, T> text,
                Function<Press, T> press,
                Function<Membership, T> membership,
                Function<Other, T> other) {
            return text.apply(this);
        }
    }

    /**
     * A button was pressed.
     *
     * @param messageId of the message under which it stands
     */
    public record Press(String data, int messageId) implements Said {
        @Override
        public <T> T fold(
                Function<Text, T> text,
                Function<Press, T> press,
                Function<Membership, T> membership,
                Function<Other, T> other) {
            return press.apply(this);
        }
    }

    /** The bot was blocked or unblocked; in a group, put out or taken in. */
    public record Membership(boolean blocked) implements Said {
        @Override
        public <T> T fold(
                Function<Text, T> text,
                Function<Press, T> press,
                Function<Membership, T> membership,
                Function<Other, T> other) {
            return membership.apply(this);
        }
    }

    /**
     * Something without words that the bot can read.
     *
     * @param what "photo", "sticker", "voice", "edited message"…
     */
    public record Other(String what) implements Said {
        @Override
        public <T> T fold(
                Function<Text, T> text,
                Function<Press, T> press,
                Function<Membership, T> membership,
                Function<Other, T> other) {
            return other.apply(this);
        }
    }
}
