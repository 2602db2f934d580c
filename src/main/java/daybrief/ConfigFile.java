package daybrief;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** The configuration file, read key by key; every problem is kept with its line and its cure, so that all are told at once. */
final class ConfigFile {
    private static final int LARGEST = 100_000;

    private record Entry(int line, Optional<List<String>> scalars) {}

    private final Path file;
    private final Map<String, Entry> entries = new HashMap<>();
    private final List<String> problems = new ArrayList<>();

    private ConfigFile(Path file) {
        this.file = file;
    }

    /** A file that is not there is an empty one. */
    static ConfigFile read(Path file) {
        ConfigFile config = new ConfigFile(file);
        if (Files.exists(file)) {
            config.load();
        }
        return config;
    }

    private void load() {
        try {
            LoadSettings settings = LoadSettings.builder()
                    .setLabel(file.toString())
                    .setCodePointLimit(LARGEST)
                    .setMaxAliasesForCollections(0)
                    .build();
            if (Files.size(file) > LARGEST) {
                problems.add(file + ": is larger than 100 kB, which no configuration is; name the right file");
                return;
            }
            new Compose(settings).composeString(Files.readString(file)).ifPresent(this::take);
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
            problems.add(file + ":" + line + ": is no YAML (" + e.getProblem() + "); write one \"key: value\" a line");
        } catch (StackOverflowError e) {
            problems.add(file + ": is nested too deep; write one \"key: value\" a line");
        } catch (CharacterCodingException e) {
            problems.add(file + ": is not UTF-8; save it in that encoding");
        } catch (YamlEngineException | IOException e) {
            problems.add(file + ": cannot be read (" + e.getMessage() + ")");
        }
    }

    private void take(Node root) {
        if (!(root instanceof MappingNode mapping)) {
            problems.add(file + ":1: is no list of keys; write one \"key: value\" a line");
            return;
        }
        for (NodeTuple tuple : mapping.getValue()) {
            String name = scalar(tuple.getKeyNode()).orElse("?");
            int line = tuple.getKeyNode()
                    .getStartMark()
                    .map(mark -> mark.getLine() + 1)
                    .orElse(1);
            if (entries.put(name, new Entry(line, scalars(tuple.getValueNode()))) != null) {
                problems.add(file + ":" + line + ": " + name + " stands twice; keep one of them");
            }
        }
    }

    private static Optional<List<String>> scalars(Node node) {
        if (node instanceof SequenceNode sequence) {
            List<String> all = new ArrayList<>();
            sequence.getValue().forEach(item -> all.add(scalar(item).orElse("?")));
            return Optional.of(all);
        }
        return scalar(node).map(List::of);
    }

    private static Optional<String> scalar(Node node) {
        return node instanceof ScalarNode scalar ? Optional.of(scalar.getValue()) : Optional.empty();
    }

    /** The value of a key, or its standard one when it is absent, empty or wrong; a wrong one becomes a problem. */
    <T> T get(Key<T> key) {
        Entry entry = entries.get(key.name());
        if (entry == null || entry.scalars().equals(Optional.of(List.of("")))) {
            return key.standard();
        }
        Optional<T> value = entry.scalars().flatMap(key.parse());
        if (value.isEmpty()) {
            String found = entry.scalars().map(all -> String.join(", ", all)).orElse("a mapping");
            problems.add(
                    file + ":" + entry.line() + ": " + key.name() + " is \"" + found + "\"; write " + key.expects());
        }
        return value.orElse(key.standard());
    }

    /** All problems; a key that nobody knows is one. */
    List<String> problems(List<Key<?>> known) {
        List<String> names = known.stream().map(Key::name).toList();
        List<String> all = new ArrayList<>(problems);
        entries.forEach((name, entry) -> {
            if (!names.contains(name)) {
                all.add(file + ":" + entry.line() + ": " + name + " is no key; the keys are "
                        + String.join(", ", names));
            }
        });
        return all;
    }
}
