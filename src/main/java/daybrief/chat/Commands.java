package daybrief.chat;

import daybrief.topic.EditDistance;
import daybrief.wording.Wording;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The commands there are: found by what was typed, and told to Telegram as its menu. */
public final class Commands {
    private final List<Command> all;
    private final Command plain;
    private final Map<String, Command> byName = new LinkedHashMap<>();

    /** @param plain the one that answers plain words; one of them */
    public Commands(List<Command> all, Command plain) {
        this.all = List.copyOf(all);
        this.plain = plain;
        for (Command command : all) {
            put(command.name(), command);
            command.aliases().forEach(alias -> put(alias, command));
        }
    }

    private void put(String name, Command command) {
        if (byName.put(name, command) != null) {
            throw new IllegalArgumentException("Two commands are called /" + name);
        }
    }

    public List<Command> all() {
        return all;
    }

    Command plain() {
        return plain;
    }

    Optional<Command> find(String name) {
        return Optional.ofNullable(byName.get(name.toLowerCase(Locale.ROOT)));
    }

    /** "Did you mean": one whose name begins so, or is a few slips away. */
    Optional<Command> nearest(String typed) {
        String name = typed.toLowerCase(Locale.ROOT);
        int slips = Math.max(1, Math.min(3, name.length() / 3));
        Optional<Command> begun = byName.entrySet().stream()
                .filter(known -> name.length() > 1 && known.getKey().startsWith(name))
                .findFirst()
                .map(Map.Entry::getValue);
        return begun.or(() -> byName.keySet().stream()
                        .filter(known -> EditDistance.between(known, name) <= slips)
                        .min(Comparator.comparingInt(known -> EditDistance.between(known, name)))
                        .map(byName::get))
                .filter(command -> !command.forAdmins());
    }

    /** A line of the menu that Telegram shows: the name without its slash, and what it does. */
    public record Item(String name, String description) {}

    public List<Item> menu(String language) {
        Wording wording = Wording.of(language);
        return all.stream()
                .filter(Command::inMenu)
                .map(command -> new Item(command.name(), wording.say("command." + command.name())))
                .toList();
    }
}
