package daybrief.delivery;

import java.time.Duration;

/** What came of one request to Telegram. */
public sealed interface Outcome {
    <T> T fold(Cases<T> cases);

    /** Whether it speaks of the way to Telegram rather than of one message. */
    default boolean isTrouble() {
        return false;
    }

    /** One method for each outcome, so that none is forgotten. */
    interface Cases<T> {
        T accepted(int messageId);

        T closed(String reason);

        T migrated(long newChat);

        T noThread();

        T refused(String reason);

        T notUnderstood(String reason);

        T retryAfter(Duration pause);

        T notSent(String reason);

        T unknown(String reason);

        T unauthorized();
    }

    /** It is there; an edit that changed nothing is accepted as well. */
    record Accepted(int messageId) implements Outcome {
        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.accepted(messageId);
        }
    }

    /** Nothing reaches this chat any more: 403, or "chat not found". */
    record Closed(String reason) implements Outcome {
        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.closed(reason);
        }
    }

    /** The group has become a supergroup with another id. */
    record Migrated(long newChat) implements Outcome {
        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.migrated(newChat);
        }
    }

    /** The thread is gone; the chat is there. */
    record NoThread() implements Outcome {
        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.noThread();
        }
    }

    /** Our own fault, and the same again if repeated. */
    record Refused(String reason) implements Outcome {
        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.refused(reason);
        }
    }

    /** The rich form is not understood and shows nothing: the classic one may go in its place. */
    record NotUnderstood(String reason) implements Outcome {
        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.notUnderstood(reason);
        }
    }

    record RetryAfter(Duration pause) implements Outcome {
        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.retryAfter(pause);
        }
    }

    /** Nothing has left this machine: safe to repeat. */
    record NotSent(String reason) implements Outcome {
        @Override
        public boolean isTrouble() {
            return true;
        }

        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.notSent(reason);
        }
    }

    /** Something may have left: a new message is never repeated, an edit may be. */
    record Unknown(String reason) implements Outcome {
        @Override
        public boolean isTrouble() {
            return true;
        }

        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.unknown(reason);
        }
    }

    /** The bot's token is refused: nothing can be sent at all. */
    record Unauthorized() implements Outcome {
        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.unauthorized();
        }
    }
}
