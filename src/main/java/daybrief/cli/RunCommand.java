package daybrief.cli;

import daybrief.Daybrief;
import daybrief.Settings;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code run}: the bot, until it is stopped. What stops it by itself, such as a refused token, is a failure. */
@Command(
        name = "run",
        mixinStandardHelpOptions = true,
        description =
                "Run the bot: in Telegram with TELEGRAM_BOT_TOKEN, else in a local chat in the browser (default).",
        footer = {"", "SIGTERM or Ctrl-C ends it within five seconds; nothing is lost."})
public final class RunCommand implements Callable<Integer> {
    private final Supplier<Settings> settings;

    @Spec
    private @Nullable CommandSpec spec;

    public RunCommand(Supplier<Settings> settings) {
        this.settings = settings;
    }

    @Override
    public Integer call() throws InterruptedException {
        Daybrief bot = Daybrief.start(settings.get(), spec().commandLine().getOut());
        Runtime.getRuntime().addShutdownHook(new Thread(bot::close, "end"));
        String failure = bot.awaitFailure();
        bot.close();
        spec().commandLine().getErr().println(failure);
        return 1;
    }

    private CommandSpec spec() {
        if (spec == null) {
            throw new IllegalStateException("picocli has not started this command");
        }
        return spec;
    }
}
