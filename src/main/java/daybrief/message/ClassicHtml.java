package daybrief.message;

import java.util.ArrayList;
import java.util.List;

/**
 * A message as Telegram's classic HTML: one part or several, each at most 4,096 characters after entities and 32,000 bytes,
 * cut between sections; the buttons stand under the last.
 */
public final class ClassicHtml {
    static final int UNITS = 4096;
    static final int BYTES = 32_000;
    private static final String NOTHING_TO_SHOW = "…";

    private ClassicHtml() {}

    /** Never empty, no part blank; every limit of the Bot API holds for every part. */
    public static List<Part> render(Message message) {
        List<Markup> pages = new ArrayList<>();
        for (Block block : message.blocks()) {
            place(block, pages);
        }
        if (pages.isEmpty()) {
            pages.add(Markup.text(NOTHING_TO_SHOW));
        }
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            parts.add(new Part(pages.get(i).html(), i == pages.size() - 1 ? message.keyboard() : Keyboard.NONE));
        }
        return parts;
    }

    private static void place(Block block, List<Markup> pages) {
        Markup piece = block.fold(ClassicBlocks.RENDERING);
        if (piece.blank()) {
            return;
        }
        Markup page = pages.isEmpty() ? piece : joined(pages.get(pages.size() - 1), piece);
        if (fits(page)) {
            if (!pages.isEmpty()) {
                pages.remove(pages.size() - 1);
            }
            pages.add(page);
        } else if (fits(piece)) {
            pages.add(piece);
        } else {
            block.fold(Halves.CUTTING).forEach(part -> place(part, pages));
        }
    }

    private static Markup joined(Markup page, Markup piece) {
        return page.and(Markup.LINE).and(Markup.LINE).and(piece);
    }

    private static boolean fits(Markup piece) {
        return piece.units() <= UNITS && piece.bytes() <= BYTES;
    }
}
