package daybrief;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The files in the data folder. A bot with a token and the local chat have a database each, so that trying things out touches no real
 * reader.
 */
final class DataFolder {
    private static final String BOT = "daybrief.db";
    private static final String LOCAL = "local.db";

    private final Path folder;

    DataFolder(Path folder) {
        this.folder = folder;
    }

    /** The database of a bot that is about to run. */
    Path databaseOf(boolean local) {
        return folder.resolve(local ? LOCAL : BOT);
    }

    /**
     * The database that a sub-command means: that of the bot which runs beside it, else the one whose token is set, else the only
     * one there is, else the local chat's.
     *
     * @param running what the lock file's holder has written into it; empty when nobody holds it
     */
    Path databaseFor(Optional<String> running, boolean token) {
        if (running.isPresent()) {
            return databaseOf(running.get().contains(LOCAL));
        }
        boolean onlyBot = Files.exists(databaseOf(false)) && Files.notExists(databaseOf(true));
        return databaseOf(!token && !onlyBot);
    }

    /** What the lock's holder writes about itself. */
    static String holder(long process, boolean local) {
        return "process " + process + " with " + (local ? LOCAL : BOT);
    }

    Path lock() {
        return folder.resolve("daybrief.lock");
    }

    Path copies() {
        return folder.resolve("copies");
    }

    Path watched() {
        return folder.resolve("articles");
    }

    /** Where files that people send stand while they are read. */
    Path sent() {
        return folder.resolve("sent");
    }

    Path localChat() {
        return folder.resolve("local-chat.json");
    }
}
