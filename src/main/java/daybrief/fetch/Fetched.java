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
     * @param language the Content-Language as sent, or empty
     * @param validators none where the server wants nothing kept; their address is where the body came from in the end
     */
    @SuppressWarnings("ArrayRecordComponent") // read once and dropped; never compared
    record Ok(byte[] bytes, String type, String language, Validators validators, Terms terms) implements Fetched {
        /** Where it came from in the end. */
        public String address() {
            return validators.address();
        }

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
    record NotModified(Terms terms) implements Fetched {
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

    /**
     * The server answered with another status.
     *
     * @param host that answered, which after a redirect is not the one asked
     * @param challenge whether it wants to see a browser first (Cloudflare)
     */
    record Refused(int status, Optional<Duration> retryAfter, String host, boolean challenge) implements Fetched {
        public Reason reason() {
            return Reason.of(challenge ? Reason.Kind.CHALLENGE : Reason.Kind.STATUS, status);
        }

        /** Whether it is not we who are meant but everybody who asks too much: the whole host is to be left alone. */
        public boolean overloaded() {
            return status == 429 || status == 503;
        }

        /** Whether a person with a password, a subscription or a browser would get an answer. */
        public boolean locked() {
            return challenge || status == 401 || status == 402 || status == 403 || status == 451;
        }

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

    /**
     * No answer that can be used.
     *
     * @param late whether there might have been one with more patience
     */
    record Failed(Reason reason, boolean late) implements Fetched {
        static Failed of(Reason.Kind kind, Object... values) {
            return new Failed(Reason.of(kind, values), false);
        }

        static Failed late(Reason.Kind kind) {
            return new Failed(Reason.of(kind), true);
        }

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
