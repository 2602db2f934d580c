package daybrief.localchat.markup;

import java.util.List;
import java.util.Map;

/** A piece of Rich HTML as it was written: text, or an element; of the two one is empty. */
record RichNode(String text, String tag, Map<String, String> attributes, List<RichNode> children) {
    static RichNode text(String text) {
        return new RichNode(text, "", Map.of(), List.of());
    }

    boolean isText() {
        return tag.isEmpty();
    }

    String attribute(String name) {
        return attributes.getOrDefault(name, "");
    }

    boolean has(String name) {
        return attributes.containsKey(name);
    }
}
