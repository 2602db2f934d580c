package daybrief.chat;

import java.util.List;
import java.util.Optional;

/**
 * One thing a person can ask for. It reads and works outside any transaction and returns its answer together with the change it
 * wants. Its words for the menu and for /help stand in the wording under {@code command.NAME} and {@code help.NAME}.
 */
public interface Command {
    /** Without the slash; also the first part of the data of its buttons: {@code NAME:what:wanted}. */
    String name();

    /** Other names by which it is called. */
    default List<String> aliases() {
        return List.of();
    }

    /** Whether it is only for administrators; others are told that there is no such command. */
    default boolean forAdmins() {
        return false;
    }

    /** Whether it stands in the menu that Telegram shows. */
    default boolean inMenu() {
        return false;
    }

    /** Answers the typed command. */
    Reply answer(Request request);

    /**
     * Takes plain words for which it asked, such as times after "which times?".
     *
     * @return empty when they are not what was asked for: then they are taken as anybody's plain words
     */
    default Optional<Reply> typed(Request request) {
        return Optional.empty();
    }

    /**
     * Takes a file that was sent.
     *
     * @return empty when it is none of those with which this command does something
     */
    default Optional<Reply> given(Request request, Incoming.File file) {
        return Optional.empty();
    }

    /** Answers one of its buttons. */
    default Reply pressed(Request request) {
        return answer(request);
    }
}
