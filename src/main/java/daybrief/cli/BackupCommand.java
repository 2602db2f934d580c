package daybrief.cli;

import daybrief.db.Backup;
import daybrief.db.Database;
import daybrief.db.DatabaseException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code backup}: a checked copy of the database, also while the bot runs. */
@Command(
        name = "backup",
        mixinStandardHelpOptions = true,
        description = "Copy the database to FILE, also while the bot runs.",
        footer = {
            "",
            "The copy is checked before it takes the place of an earlier FILE. To restore it, stop the bot and copy it back."
        })
public final class BackupCommand implements Callable<Integer> {
    private final Supplier<Database> database;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "Where the copy is written.")
    private Path file = Path.of("");

    public BackupCommand(Supplier<Database> database) {
        this.database = database;
    }

    @Override
    public Integer call() {
        Database db = database.get();
        if (same(file, db.file())) {
            return failed(file + " is the database itself; name another file");
        }
        try {
            long bytes = new Backup(db).to(file);
            spec().commandLine().getOut().println(file + ": " + Sizes.of(bytes) + ", checked");
            spec().commandLine().getOut().flush();
            return 0;
        } catch (DatabaseException e) {
            return failed(String.valueOf(e.getMessage()));
        }
    }

    private static boolean same(Path one, Path two) {
        return one.toAbsolutePath().normalize().equals(two.toAbsolutePath().normalize());
    }

    private int failed(String why) {
        spec().commandLine().getErr().println(why);
        return 1;
    }

    private CommandSpec spec() {
        if (spec == null) {
            throw new IllegalStateException("picocli has not started this command");
        }
        return spec;
    }
}
