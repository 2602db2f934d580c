package daybrief.message;

import java.util.ArrayList;
import java.util.List;

/** The buttons under a message, row by row. */
public record Keyboard(List<List<Button>> rows) {
    public static final Keyboard NONE = new Keyboard(List.of());

    public Keyboard {
        rows = rows.stream().map(List::copyOf).filter(row -> !row.isEmpty()).toList();
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // List.of only reads it
    public static Keyboard of(List<Button>... rows) {
        return new Keyboard(List.of(rows));
    }

    /** The buttons in order, so many in a row. */
    public static Keyboard grid(List<Button> buttons, int columns) {
        List<List<Button>> rows = new ArrayList<>();
        for (int i = 0; i < buttons.size(); i += columns) {
            rows.add(buttons.subList(i, Math.min(i + columns, buttons.size())));
        }
        return new Keyboard(rows);
    }

    /** These rows and then those of another. */
    public Keyboard and(Keyboard more) {
        List<List<Button>> all = new ArrayList<>(rows);
        all.addAll(more.rows);
        return new Keyboard(all);
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }
}
