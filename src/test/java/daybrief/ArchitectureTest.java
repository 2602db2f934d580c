package daybrief;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import daybrief.chat.Command;
import daybrief.chat.document.Download;
import daybrief.cli.Main;
import daybrief.summary.ExtractiveSummarizer;
import daybrief.summary.Summarizer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds the drawing of the house, which stands in the README, and the code against each other. */
class ArchitectureTest {
    /** From the ground up; a package may use floors below its own, never its own floor, never one above. */
    private static final List<Set<String>> FLOORS = List.of(
            Set.of("text", "db", "message", "wording", "fetch", "http"),
            Set.of("topic", "feed", "page", "inbox", "delivery", "fact"),
            Set.of("article", "summary"),
            Set.of("source", "story", "subscriber"),
            Set.of("digest"),
            Set.of("chat"),
            Set.of("telegram", "schedule", "ops", "localchat"),
            Set.of(""),
            Set.of("cli"));

    private static final Path MAIN = Path.of("src/main/java/daybrief");
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("daybrief");

    @Test
    void everyPackageHasItsFloor() {
        Set<String> drawn = FLOORS.stream().flatMap(Set::stream).collect(Collectors.toSet());
        assertThat(CLASSES.stream().map(ArchitectureTest::room)).isSubsetOf(drawn);
    }

    @Test
    void aPackageUsesOnlyFloorsBelowItsOwn() {
        Map<String, Set<String>> wrong = new TreeMap<>();
        for (JavaClass user : CLASSES) {
            user.getDirectDependenciesFromSelf().stream()
                    .map(dependency -> dependency.getTargetClass().getBaseComponentType())
                    .filter(used -> used.getPackageName().startsWith("daybrief"))
                    .filter(used -> !room(used).equals(room(user)) && floor(used) >= floor(user))
                    .forEach(used -> wrong.computeIfAbsent(user.getName(), name -> new TreeSet<>())
                            .add(used.getName()));
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void theLocalChatIsAnIsland() {
        noClasses()
                .that(resideInAPackage("daybrief.localchat.."))
                .should()
                .dependOnClassesThat(resideInAPackage("daybrief..")
                        .and(describe(
                                "are neither its own nor http",
                                used -> !room(used).equals("localchat")
                                        && !room(used).equals("http"))))
                .check(CLASSES);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "org.telegram..        | telegram",
                "org.quartz..          | schedule",
                "okhttp3..             | telegram fetch",
                "org.jsoup..           | feed page",
                "net.dankito..         | page",
                "org.apache.pdfbox..   | source",
                "picocli..             | cli",
                "opennlp..             | text",
                "org.flywaydb..        | db",
                "org.sqlite..          | db",
                "com.sun.net..         | http",
                "org.snakeyaml..       | topic ''"
            })
    void aLibraryHasOneHome(String library, String homes) {
        Set<String> rooms = Set.of(homes.strip().replace("''", "").split(" ", -1));
        noClasses()
                .that(describe("live outside " + homes, user -> !rooms.contains(room(user))))
                .should()
                .dependOnClassesThat(resideInAnyPackage(library.strip()))
                .check(CLASSES);
    }

    @Test
    void onlyRepositoriesAndTheDatabaseItselfSpeakSql() {
        noClasses()
                .that(describe(
                        "are in rooms without tables",
                        user -> !Set.of(
                                        "db",
                                        "article",
                                        "source",
                                        "story",
                                        "subscriber",
                                        "inbox",
                                        "delivery",
                                        "digest",
                                        "chat")
                                .contains(room(user))))
                .should()
                .dependOnClassesThat(resideInAnyPackage("org.jdbi..", "java.sql.."))
                .check(CLASSES);
        noClasses()
                .that(resideInAPackage("daybrief.chat.command"))
                .should()
                .dependOnClassesThat(resideInAnyPackage("org.jdbi..", "java.sql.."))
                .check(CLASSES);
    }

    @Test
    void noTimeRandomnessOrEnvironmentButWhatTheRoofGives() {
        Map<String, Set<String>> ambient = Map.of(
                "java.lang.System", Set.of("currentTimeMillis", "nanoTime", "getenv", "getProperty"),
                "java.time.Instant", Set.of("now"),
                "java.time.LocalDate", Set.of("now"),
                "java.time.LocalTime", Set.of("now"),
                "java.time.LocalDateTime", Set.of("now"),
                "java.time.ZonedDateTime", Set.of("now"),
                "java.time.Clock", Set.of("systemUTC", "systemDefaultZone", "system"),
                "java.time.ZoneId", Set.of("systemDefault"),
                "java.lang.Math", Set.of("random"),
                "java.util.concurrent.ThreadLocalRandom", Set.of("current"));
        List<String> calls = new ArrayList<>();
        for (JavaClass user : CLASSES) {
            if (room(user).isEmpty() || room(user).equals("cli")) {
                continue;
            }
            user.getMethodCallsFromSelf().stream()
                    .filter(call -> ambient.getOrDefault(call.getTargetOwner().getName(), Set.of())
                            .contains(call.getName()))
                    .filter(call -> call.getTarget().getRawParameterTypes().isEmpty()
                            || !call.getTargetOwner().getName().startsWith("java.time"))
                    .forEach(call -> calls.add(call.getDescription()));
            user.getConstructorCallsFromSelf().stream()
                    .filter(call -> call.getTargetOwner().isEquivalentTo(java.util.Random.class))
                    .forEach(call -> calls.add(call.getDescription()));
        }
        assertThat(calls).isEmpty();
    }

    @Test
    void everyCommandAndSubCommandIsInItsList(@TempDir Path folder) {
        Settings settings = Settings.read(Map.of("DAYBRIEF_DATA", folder.toString()));
        try (Stores stores = Stores.ofBot(settings, InstantSource.system());
                Web web = new Web(stores, System::nanoTime)) {
            assertThat(new Assembly(stores, web, (file, most) -> new Download.Larger()).commands.all())
                    .extracting(command -> command.getClass().getName())
                    .containsExactlyInAnyOrderElementsOf(concrete(Command.class));
        }
        assertThat(Main.commandLine(Map.of(), System.in).getSubcommands().values())
                .extracting(line -> line.getCommand().getClass().getName())
                .containsExactlyInAnyOrderElementsOf(annotated());
        assertThat(concrete(Summarizer.class)).containsExactly(ExtractiveSummarizer.class.getName());
    }

    private static List<String> concrete(Class<?> type) {
        return CLASSES.stream()
                .filter(found -> found.isAssignableTo(type) && !found.isInterface())
                .map(JavaClass::getName)
                .toList();
    }

    private static List<String> annotated() {
        return CLASSES.stream()
                .filter(found -> found.isAnnotatedWith(picocli.CommandLine.Command.class))
                .map(JavaClass::getName)
                .filter(name -> !name.equals(Main.class.getName()))
                .toList();
    }

    @Test
    void nobodyInstallsAThreadSleepInsteadOfWaiting() {
        ArchRule rule = noClasses().should().callMethod(Thread.class, "sleep", long.class);
        rule.check(CLASSES);
    }

    @Test
    void filesStayShortAndPackagesSmall() throws IOException {
        Map<String, Integer> filesOf = new HashMap<>();
        List<String> long300 = new ArrayList<>();
        for (Path file : sources()) {
            if (Files.readAllLines(file).size() > 300) {
                long300.add(file.toString());
            }
            filesOf.merge(MAIN.relativize(file.getParent()).toString(), 1, Integer::sum);
        }
        filesOf.keySet().removeAll(Set.of("chat/command", "cli"));
        filesOf.values().removeIf(count -> count <= 21); // package-info is no file to find one's way among
        assertThat(long300).isEmpty();
        assertThat(filesOf).isEmpty();
    }

    @Test
    void everyPackageSaysWhatItIsForAndHasAProperName() throws IOException {
        Set<Path> folders = sources().stream().map(Path::getParent).collect(Collectors.toSet());
        assertThat(folders).allSatisfy(folder -> {
            assertThat(Files.readString(folder.resolve("package-info.java"))).contains("/**", "@NullMarked");
            assertThat(folder.getFileName().toString())
                    .isNotIn("util", "common", "core", "impl", "service", "model", "dto", "helper", "manager");
        });
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(MAIN)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    /** The part of a package's name behind {@code daybrief}; parent and child count as one room. */
    private static String room(JavaClass type) {
        String name = type.getPackageName();
        return name.equals("daybrief")
                ? ""
                : name.substring("daybrief.".length()).split("\\.")[0];
    }

    private static int floor(JavaClass type) {
        for (int i = 0; i < FLOORS.size(); i++) {
            if (FLOORS.get(i).contains(room(type))) {
                return i;
            }
        }
        throw new AssertionError(type.getName() + " is on no floor");
    }
}
