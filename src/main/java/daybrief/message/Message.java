package daybrief.message;

import java.util.List;

/** One thing said to one person, before it is rendered; it may need several messages of the chat when it is long. */
public record Message(List<Block> blocks, Keyboard keyboard) {
    public Message {
        blocks = List.copyOf(blocks);
    }

    public static Message of(Block... blocks) {
        return new Message(List.of(blocks), Keyboard.NONE);
    }

    /** One paragraph without any markup; the text is escaped when it is rendered. */
    public static Message text(String text) {
        return of(Block.paragraph(Span.text(text)));
    }

    public Message with(Keyboard other) {
        return new Message(blocks, other);
    }
}
