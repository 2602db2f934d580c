package daybrief.chat.document;

import java.util.function.Function;
import java.util.function.Supplier;

/** What came of asking for a file. */
public sealed interface Download {
    <T> T fold(Function<Whole, T> whole, Supplier<T> larger, Function<Failed, T> failed);

    /** All of it. */
    @SuppressWarnings("ArrayRecordComponent") // never compared; copying it would serve nobody
    record Whole(byte[] bytes) implements Download {
        @Override
        public <T> T fold(Function<Whole, T> whole, Supplier<T> larger, Function<Failed, T> failed) {
            return whole.apply(this);
        }
    }

    /** It is larger than was asked for. */
    record Larger() implements Download {
        @Override
        public <T> T fold(Function<Whole, T> whole, Supplier<T> larger, Function<Failed, T> failed) {
            return larger.get();
        }
    }

    /** @param reason for a person */
    record Failed(String reason) implements Download {
        @Override
        public <T> T fold(Function<Whole, T> whole, Supplier<T> larger, Function<Failed, T> failed) {
            return failed.apply(this);
        }
    }
}
