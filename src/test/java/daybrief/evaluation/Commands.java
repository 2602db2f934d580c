package daybrief.evaluation;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import daybrief.cli.Main;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine;

/** Daybrief's JSON-lines sub-commands, asked in this process as a user would ask them. */
final class Commands {
    private static final JsonMapper JSON = new JsonMapper();

    private Commands() {}

    /** A line for each line, or empty where there is no such sub-command. */
    static Optional<List<JsonNode>> ask(List<? extends JsonNode> lines, String... arguments) throws IOException {
        byte[] in = lines.stream()
                .map(line -> line + "\n")
                .collect(Collectors.joining())
                .getBytes(UTF_8);
        StringWriter out = new StringWriter();
        CommandLine command = Main.commandLine(Map.of(), new ByteArrayInputStream(in));
        if (!command.getSubcommands().containsKey(arguments[0])) {
            return Optional.empty();
        }
        int exit = command.setOut(new PrintWriter(out)).execute(arguments);
        List<JsonNode> answers = new ArrayList<>();
        for (String line : out.toString().split("\n")) {
            answers.add(JSON.readTree(line));
        }
        if (exit != 0 || answers.size() != lines.size()) {
            throw new IllegalStateException(arguments[0] + " ended with " + exit + " after " + answers.size() + " of "
                    + lines.size() + " lines");
        }
        return Optional.of(answers);
    }
}
