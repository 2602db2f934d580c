package daybrief.fetch;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;

/** What came of asking. */
public sealed interface Fetched {
    <T> T fold(
            Function<Ok, T> ok,
            Function<NotModified, T> notModified,
            Function<Gone, T> gone,
            Function<Refused, T> refused,
            Function<Failed, T> failed);

    /**
     * A body. Its validators are to be remembered only when the body has been kept.
     *
     * @param type the Content-Type as sent, or empty
     * @param address where it came from in the end
     */
    @SuppressWarnings("ArrayRecordComponent") // read once and dropped; never compared
    record Ok(byte[] bytes, String type, Optional<String> etag, Optional<String> modified, String address)
            implements Fetched {
        @Override
        public <T> T fold(
                Function<Ok, T> ok,
                Function<NotModified, T> notModified,
                Function<Gone, T> gone,
                Function<Refused, T> refused,
                Function<Failed, T> failed) {
            return ok.apply(this);
        }
    }

    /** Nothing new since the validators were given. */
    record NotModified() implements Fetched {
        @Override
        public <T> T fold(
                Function<Ok, T> ok,
                Function<NotModified, T> notModified,
                Function<Gone, T> gone,
                Function<Refused, T> refused,
                Function<Failed, T> failed) {
            return notModified.apply(this);
        }
    }

    /** 410: never to be asked for again. */
    record Gone() implements Fetched {
        @Override
        public <T> T fold(
                Function<Ok, T> ok,
                Function<NotModified, T> notModified,
                Function<Gone, T> gone,
                Function<Refused, T> refused,
                Function<Failed, T> failed) {
            return gone.apply(this);
        }
    }

    /** The server answered with another status. */
    record Refused(int status, Optional<Duration> retryAfter) implements Fetched {
        @Override
        public <T> T fold(
                Function<Ok, T> ok,
                Function<NotModified, T> notModified,
                Function<Gone, T> gone,
                Function<Refused, T> refused,
                Function<Failed, T> failed) {
            return refused.apply(this);
        }
    }

    /** No answer that can be used; the reason is for a person. */
    record Failed(String reason) implements Fetched {
        @Override
        public <T> T fold(
                Function<Ok, T> ok,
                Function<NotModified, T> notModified,
                Function<Gone, T> gone,
                Function<Refused, T> refused,
                Function<Failed, T> failed) {
            return failed.apply(this);
        }
    }
}
