package daybrief.topic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** From YAML nodes to topics. It goes on after a problem, so that a person sees all of them at once. */
final class TopicsReader {

    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]{0,31}");
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}");
    private static final Map<String, Term.Role> ROLES = Map.of("+", Term.Role.MUST, "-", Term.Role.MUST_NOT);
    private static final Pattern WEIGHTED = Pattern.compile("([+-]?)([^^]{1,60})(?:\\^(\\d{1,2}(?:\\.\\d{1,3})?))?");
    private static final List<String> KEYS = List.of("id", "emoji", "title", "also", "terms");

    private final String file;
    private final List<String> problems = new ArrayList<>();
    private final Map<String, String> owners = new HashMap<>();

    TopicsReader(String file) {
        this.file = file;
    }

    TopicsFile.Reading read(Node root) {
        Node list = fields(root, "the file", List.of("topics")).get("topics");
        List<Topic> topics = new ArrayList<>();
        if (list == null) {
            problem(root, "topics", "is missing; start the list with `topics:`");
        } else {
            items(list, "topics").forEach(node -> topic(node).ifPresent(topics::add));
        }
        return problems.isEmpty()
                ? new TopicsFile.Reading(new Topics(topics), List.of())
                : new TopicsFile.Reading(new Topics(List.of()), List.copyOf(problems));
    }

    private Optional<Topic> topic(Node node) {
        int before = problems.size();
        Map<String, Node> fields = fields(node, "a topic", KEYS);
        String id = text(fields.get("id"));
        if (!ID.matcher(id).matches()) {
            problem(
                    fields.getOrDefault("id", node),
                    "id",
                    "must be 1-32 small letters, digits or hyphens, such as world");
        }
        Map<String, String> titles = titles(node, fields, id);
        List<String> also = fields.containsKey("also") ? texts(fields.get("also"), id + ".also") : List.of();
        List<Term> terms = fields.containsKey("terms") ? terms(fields.get("terms"), id) : List.of();
        if (problems.size() > before) {
            return Optional.empty();
        }
        Topic topic = new Topic(id, text(fields.get("emoji")), titles, also, terms);
        claimNames(node, topic);
        return problems.size() > before ? Optional.empty() : Optional.of(topic);
    }

    private Map<String, String> titles(Node topic, Map<String, Node> fields, String id) {
        Map<String, String> titles = new LinkedHashMap<>();
        Node node = fields.get("title");
        if (node instanceof ScalarNode) {
            titles.put("en", text(node));
        } else if (node != null) {
            byLanguage(node, id + ".title").forEach((language, title) -> titles.put(language, text(title)));
        }
        if (titles.getOrDefault("en", "").isBlank()) {
            problem(node == null ? topic : node, id + ".title", "has no English one; write title: {en: World}");
        }
        titles.values().removeIf(String::isBlank);
        return titles;
    }

    private List<Term> terms(Node node, String id) {
        List<Term> terms = new ArrayList<>();
        if (node instanceof SequenceNode) {
            items(node, id + ".terms")
                    .forEach(item -> term(item, id, Optional.empty()).ifPresent(terms::add));
            return terms;
        }
        byLanguage(node, id + ".terms").forEach((key, list) -> {
            Optional<String> language = key.equals("any") ? Optional.empty() : Optional.of(key);
            items(list, id + ".terms." + key)
                    .forEach(item -> term(item, id, language).ifPresent(terms::add));
        });
        return terms;
    }

    private Optional<Term> term(Node node, String id, Optional<String> language) {
        Matcher matcher = WEIGHTED.matcher(text(node));
        if (!matcher.matches()) {
            problem(
                    node,
                    id + ".terms",
                    "has `" + text(node) + "`; write words and, if you like, a weight: election^3");
            return Optional.empty();
        }
        double weight = matcher.group(3) == null ? 1 : Double.parseDouble(matcher.group(3));
        if (weight <= 0 || weight > Term.HEAVIEST) {
            problem(node, id + ".terms", "has `" + text(node) + "`; a weight is above 0 and at most 10");
            return Optional.empty();
        }
        Term.Role role = ROLES.getOrDefault(matcher.group(1), Term.Role.SPEAKS);
        return Optional.of(new Term(matcher.group(2).strip(), language, weight, role));
    }

    private void claimNames(Node node, Topic topic) {
        for (String name : Topics.names(topic)) {
            String owner = owners.putIfAbsent(name, topic.id());
            if (owner != null) {
                problem(node, topic.id(), "and " + owner + " are both called `" + name + "`; keep it in one of them");
            }
        }
    }

    private Map<String, Node> byLanguage(Node node, String key) {
        Map<String, Node> values = fields(node, key, List.of());
        values.keySet().stream()
                .filter(language -> !LANGUAGE.matcher(language).matches())
                .forEach(language -> problem(node, key, "has `" + language + "`; languages are two letters: en, ru"));
        return values;
    }

    /** The values of a mapping; with {@code known} keys, others are problems. */
    private Map<String, Node> fields(Node node, String key, List<String> known) {
        if (!(node instanceof MappingNode mapping)) {
            problem(node, key, "should have keys and values, such as id: world");
            return Map.of();
        }
        Map<String, Node> fields = new LinkedHashMap<>();
        for (NodeTuple pair : mapping.getValue()) {
            String name = text(pair.getKeyNode());
            if (!known.isEmpty() && !known.contains(name)) {
                problem(pair.getKeyNode(), name, "is not known here; known are " + String.join(", ", known));
            }
            if (fields.put(name, pair.getValueNode()) != null) {
                problem(pair.getKeyNode(), key + "." + name, "stands twice; keep one");
            }
        }
        return fields;
    }

    private List<Node> items(Node node, String key) {
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue();
        }
        problem(node, key, "should be a list: [one, two]");
        return List.of();
    }

    private List<String> texts(Node node, String key) {
        return items(node, key).stream().map(TopicsReader::text).collect(Collectors.toList());
    }

    private static String text(@Nullable Node node) {
        return node instanceof ScalarNode scalar ? scalar.getValue().strip() : "";
    }

    private void problem(Node node, String key, String rest) {
        String line =
                node.getStartMark().map(mark -> ":" + (mark.getLine() + 1)).orElse("");
        problems.add(file + line + ": " + key + " " + rest);
    }
}
