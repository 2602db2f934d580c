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
                Function<Document, T> document,
                Function<Other, T> other);

        /** The words; none where it is something else. */
        default String words() {
            return fold(
                    Text::text,
                    press -> "",
                    membership -> "",
                    document -> document.caption().text(),
                    other -> "");
        }

        /** The same with other words, where it is words. */
        default Said withWords(String words) {
            return this.<Said>fold(
                    text -> new Text(words, text.messageId(), text.replyTo(), text.links()),
                    press -> press,
                    membership -> membership,
                    document -> document,
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
                Function<Document, T> document,
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
                Function<Document, T> document,
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
                Function<Document, T> document,
                Function<Other, T> other) {
            return membership.apply(this);
        }
    }

    /**
     * A file as its sender describes it.
     *
     * @param id by which its content can be had
     * @param name may be anything, or empty
     * @param type of its content, such as "text/plain"; may be anything, or empty
     * @param size in bytes; 0 where it is not said
     */
    public record File(String id, String name, String type, long size) {}

    /**
     * A file was sent.
     *
     * @param caption the words under it, which may be none
     */
    public record Document(File file, Text caption) implements Said {
        @Override
        public <T> T fold(
                Function<Text, T> text,
                Function<Press, T> press,
                Function<Membership, T> membership,
                Function<Document, T> document,
                Function<Other, T> other) {
            return document.apply(this);
        }
    }

    /**
     * Something without words that the bot can read.
     *
     * @param what "photo", "sticker", "voice", "document", "edited message"…
     */
    public record Other(String what) implements Said {
        @Override
        public <T> T fold(
                Function<Text, T> text,
                Function<Press, T> press,
                Function<Membership, T> membership,
                Function<Document, T> document,
                Function<Other, T> other) {
            return other.apply(this);
        }
    }
}
