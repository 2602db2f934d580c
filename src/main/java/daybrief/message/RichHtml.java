package daybrief.message;

import java.util.List;
import java.util.Optional;

/**
 * A message as one rich message of Telegram. What does not fit sheds what is folded away: first what is said nowhere else, from
 * the end on, then what is said in a shorter form instead.
 *
 * @see <a href="https://core.telegram.org/bots/api#rich-message-formatting-options">Bot API, rich messages</a>
 */
public final class RichHtml {
    static final int UNITS = 32_768;
    static final int BLOCKS = 500;
    static final int DEPTH = 16;

    private RichHtml() {}

    /** Empty where it shows nothing, or not even the least of it fits. */
    public static Optional<Part> render(Message message) {
        List<Block> blocks = message.blocks();
        Rich rich = rich(blocks);
        Optional<List<Block>> less = lighter(blocks);
        while (!fits(rich) && less.isPresent()) {
            blocks = less.get();
            rich = rich(blocks);
            less = lighter(blocks);
        }
        return fits(rich) && rich.units() > 0
                ? Optional.of(new Part(rich.html(), message.keyboard()))
                : Optional.empty();
    }

    private static Optional<List<Block>> lighter(List<Block> blocks) {
        return Block.shed(blocks, false).or(() -> Block.shed(blocks, true));
    }

    private static Rich rich(List<Block> blocks) {
        return RichBlocks.RENDERING.section(new Block.Section(blocks));
    }

    private static boolean fits(Rich rich) {
        return rich.units() <= UNITS && rich.blocks() <= BLOCKS && rich.depth() <= DEPTH;
    }
}
