package daybrief.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import daybrief.SettingsException;
import daybrief.db.DatabaseException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParseResult;

/** The way in: one list of sub-commands, and what each failure looks like to the person who typed it. */
@Command(
        name = "daybrief",
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class,
        synopsisSubcommandLabel = "[COMMAND]",
        description = "Turns stored news articles into briefings in a chat. Without a command: run.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:done", "1:something failed", "2:wrong use, or a configuration that cannot be used"})
public final class Main implements Callable<Integer> {
    private final Callable<Integer> run;

    private Main(Callable<Integer> run) {
        this.run = run;
    }

    public static void main(String[] args) {
        PrintWriter out = new PrintWriter(System.out, true, UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, UTF_8);
        System.exit(commandLine(new Subcommands(System.getenv(), System.in), asked(args))
                .setOut(out)
                .setErr(err)
                .execute(args));
    }

    /** With all sub-commands; nothing is opened or read before one runs. */
    public static CommandLine commandLine(Map<String, String> variables, InputStream in) {
        return commandLine(new Subcommands(variables, in), Subcommands.NAMES);
    }

    /** To know a sub-command by its annotations takes longer than many a text: of a known one no others are made. */
    private static List<String> asked(String[] args) {
        return args.length > 0 && Subcommands.NAMES.contains(args[0]) ? List.of(args[0]) : Subcommands.NAMES;
    }

    private static CommandLine commandLine(Subcommands all, List<String> asked) {
        CommandLine line = new CommandLine(new Main(all.run()));
        asked.forEach(name -> line.addSubcommand(name, all.named(name)));
        return line.setExecutionExceptionHandler(Main::failed);
    }

    @Override
    public Integer call() throws Exception {
        return run.call();
    }

    private static int failed(Exception problem, CommandLine line, ParseResult parsed) throws Exception {
        if (problem instanceof SettingsException) {
            line.getErr().println(problem.getMessage());
            return CommandLine.ExitCode.USAGE;
        }
        if (problem instanceof DatabaseException || problem instanceof UncheckedIOException) {
            line.getErr().println(problem.getMessage());
            return CommandLine.ExitCode.SOFTWARE;
        }
        throw problem;
    }
}
