package daybrief.telegram;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;

/** What became of one call of the Bot API. */
public sealed interface Answer<T> {
    <R> R fold(Function<Given<T>, R> given, Function<Refused<T>, R> refused, Function<Failed<T>, R> failed);

    record Given<T>(T value) implements Answer<T> {
        @Override
        public <R> R fold(Function<Given<T>, R> given, Function<Refused<T>, R> refused, Function<Failed<T>, R> failed) {
            return given.apply(this);
        }
    }

    /**
     * Telegram has answered, with an error.
     *
     * @param description in its words
     */
    record Refused<T>(int code, String description, Optional<Duration> retryAfter, OptionalLong migratedTo)
            implements Answer<T> {
        boolean isAboutTheToken() {
            return code == 401 || (code == 404 && description.equals("Not Found"));
        }

        @Override
        public <R> R fold(Function<Given<T>, R> given, Function<Refused<T>, R> refused, Function<Failed<T>, R> failed) {
            return refused.apply(this);
        }
    }

    /**
     * No answer that can be understood.
     *
     * @param begun whether anything had begun to leave, so that it may have had its effect
     */
    record Failed<T>(boolean begun, String reason) implements Answer<T> {
        @Override
        public <R> R fold(Function<Given<T>, R> given, Function<Refused<T>, R> refused, Function<Failed<T>, R> failed) {
            return failed.apply(this);
        }
    }
}
