package daybrief.chat.command;

import java.util.Optional;

/** Numbers of notes as they stand in button data: short. */
final class Notes {
    private Notes() {}

    static String text(long id) {
        return Long.toString(id, Character.MAX_RADIX);
    }

    static Optional<Long> id(String text) {
        try {
            return Optional.of(Long.parseLong(text, Character.MAX_RADIX));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
