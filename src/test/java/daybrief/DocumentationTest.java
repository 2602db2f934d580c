package daybrief;

import static org.assertj.core.api.Assertions.assertThat;

import daybrief.chat.document.Download;
import daybrief.cli.Main;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README says is so. */
class DocumentationTest {
    private final String readme = read("README.md");

    @TempDir
    Path folder;

    @Test
    void everyCommandOfTheChatStandsInTheReadmeAndInHelpAndNoOther() {
        Set<String> there = commands();
        assertThat(found("(?m)^\\| `/[^|]*\\|", "/([a-z]+)")).containsExactlyInAnyOrderElementsOf(there);
        String help = read("src/main/resources/daybrief/wording/chat_en.properties");
        assertThat(there).allSatisfy(name -> assertThat(help).contains("help." + name + "="));
    }

    private Set<String> commands() {
        Settings settings = Settings.read(java.util.Map.of("DAYBRIEF_DATA", folder.toString()));
        try (Stores stores = Stores.ofBot(settings, java.time.InstantSource.system());
                Web web = new Web(stores, System::nanoTime)) {
            return new Assembly(stores, web, (file, most) -> new Download.Larger())
                    .commands.all().stream()
                            .map(command -> command.name())
                            .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    @Test
    void everySubCommandStandsInTheReadme() {
        assertThat(Main.commandLine(java.util.Map.of(), System.in)
                        .getSubcommands()
                        .keySet())
                .allSatisfy(name -> assertThat(readme).containsPattern("(?m)^\\| `" + name + "[ `]"));
    }

    @Test
    void everyKeyAndVariableStandsInTheReadme() {
        assertThat(Settings.KEYS).allSatisfy(key -> assertThat(readme).contains("| `" + key.name() + "` |"));
        Set<String> read = Pattern.compile("\"((?:DAYBRIEF|TELEGRAM)_[A-Z_]+)\"")
                .matcher(read("src/main/java/daybrief/Environment.java"))
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toSet());
        assertThat(read).isNotEmpty().allSatisfy(name -> assertThat(readme).contains("| `" + name + "` |"));
    }

    @Test
    void theDrawingNamesEveryPackage() throws IOException {
        try (Stream<Path> rooms = Files.list(Path.of("src/main/java/daybrief"))) {
            List<String> names = rooms.filter(Files::isDirectory)
                    .map(room -> room.getFileName().toString())
                    .toList();
            String drawing = readme.substring(readme.indexOf("## The house"), readme.indexOf("## How to extend"));
            assertThat(Arrays.asList(drawing.split("\\W+"))).containsAll(names);
        }
    }

    @Test
    void everyFileThatTheReadmeLinksToIsThere() {
        assertThat(found("\\]\\([^)]*\\)", "\\]\\(([^)#]+)\\)").stream().filter(link -> !link.startsWith("http")))
                .isNotEmpty()
                .allSatisfy(link -> assertThat(Path.of(link)).exists());
    }

    @Test
    void theDockerfileAndTheReadmeAgree() {
        String docker = read("Dockerfile");
        assertThat(docker).contains("USER 10001", "/health", "DAYBRIEF_LOCAL_CHAT=0");
        assertThat(readme).contains("user: \"10001\"", "DAYBRIEF_LOCAL_CHAT=1");
    }

    private Set<String> found(String where, String what) {
        Pattern part = Pattern.compile(what);
        return Pattern.compile(where)
                .matcher(readme)
                .results()
                .flatMap(match -> part.matcher(match.group().replaceAll("^(\\| [^|]*)\\|.*", "$1"))
                        .results())
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String read(String file) {
        try {
            return Files.readString(Path.of(file));
        } catch (IOException e) {
            throw new AssertionError(file, e);
        }
    }
}
