package daybrief.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The jar in a process of its own, with what it printed in a file. */
final class Child implements AutoCloseable {
    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

    private final Process process;
    private final Path output;

    private Child(Process process, Path output) {
        this.process = process;
        this.output = output;
    }

    /** Runs in {@code folder}, with these variables and none of our own that begin with DAYBRIEF or TELEGRAM. */
    static Child start(Path jar, Path folder, Map<String, String> variables, String... arguments) throws IOException {
        Path output = Files.createTempFile(folder, "output", ".txt");
        List<String> line = new ArrayList<>(List.of(JAVA.toString(), "-Xmx192m", "-jar", jar.toString()));
        line.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(line).directory(folder.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("DAYBRIEF") || name.startsWith("TELEGRAM"));
        builder.environment().putAll(variables);
        builder.redirectErrorStream(true).redirectOutput(output.toFile());
        return new Child(builder.start(), output);
    }

    /** Waits for a line with these words; gives what follows them up to the next blank. */
    String await(String words) throws IOException, InterruptedException {
        Wait wait = new Wait("the line \"" + words + "\"", 30);
        while (true) {
            Optional<String> line =
                    printed().lines().filter(any -> any.contains(words)).findFirst();
            if (line.isPresent()) {
                return line.get()
                        .substring(line.get().indexOf(words) + words.length())
                        .strip()
                        .split("\\s+")[0];
            }
            if (!process.isAlive()) {
                throw new IllegalStateException("It ended before it said \"" + words + "\":\n" + printed());
            }
            wait.more();
        }
    }

    String printed() throws IOException {
        return Files.readString(output);
    }

    /** As {@code kill -9} does. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor();
    }

    /** As SIGTERM does. @return milliseconds until it had ended */
    long stop() throws InterruptedException {
        long start = System.nanoTime();
        process.destroy();
        if (!process.waitFor(20, TimeUnit.SECONDS)) {
            throw new IllegalStateException("It does not end on SIGTERM");
        }
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    }

    /** Waits for its end. @return what it printed */
    String finish() throws IOException, InterruptedException {
        if (!process.waitFor(120, TimeUnit.SECONDS) || process.exitValue() != 0) {
            throw new IllegalStateException("It failed:\n" + printed());
        }
        return printed();
    }

    @Override
    public void close() {
        Stream.concat(process.descendants(), Stream.of(process.toHandle())).forEach(ProcessHandle::destroyForcibly);
    }
}
