package daybrief.delivery;

import daybrief.message.Form;
import daybrief.message.Message;
import java.util.function.Function;

/** One thing that the bot wants said or shown in a chat. */
public sealed interface Outgoing {
    <T> T fold(
            Function<Send, T> send, Function<Edit, T> edit, Function<Revise, T> revise, Function<Document, T> document);

    static Send send(Message message) {
        return send(message, Form.CLASSIC);
    }

    /** In the rich form where it fits and is understood, else in the classic one. */
    static Send send(Message message, Form form) {
        return new Send(message, form, message);
    }

    /**
     * A new message.
     *
     * @param instead what is said, in the classic form, where the rich one is wanted and does not fit or is not understood
     */
    record Send(Message message, Form form, Message instead) implements Outgoing {
        @Override
        public <T> T fold(
                Function<Send, T> send,
                Function<Edit, T> edit,
                Function<Revise, T> revise,
                Function<Document, T> document) {
            return send.apply(this);
        }
    }

    /**
     * Other words and buttons for a message that is there already, in one part.
     *
     * @param messageId Telegram's
     */
    record Edit(int messageId, Message message) implements Outgoing {
        @Override
        public <T> T fold(
                Function<Send, T> send,
                Function<Edit, T> edit,
                Function<Revise, T> revise,
                Function<Document, T> document) {
            return edit.apply(this);
        }
    }

    /** Other words for a message that was enqueued earlier and may still be on its way. */
    record Revise(PostId earlier, Send send) implements Outgoing {
        public Revise(PostId earlier, Message message) {
            this(earlier, Outgoing.send(message));
        }

        @Override
        public <T> T fold(
                Function<Send, T> send,
                Function<Edit, T> edit,
                Function<Revise, T> revise,
                Function<Document, T> document) {
            return revise.apply(this);
        }
    }

    /** A file, such as a reader's own data. */
    record Document(String name, String content, Message caption) implements Outgoing {
        @Override
        public <T> T fold(
                Function<Send, T> send,
                Function<Edit, T> edit,
                Function<Revise, T> revise,
                Function<Document, T> document) {
            return document.apply(this);
        }
    }
}
