package daybrief.page.body;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Parts inside a body that a heading such as "Related articles" opens. Where the heading has a box of its own, the part ends with
 * the box; in a flat body it ends with the next heading or the next paragraph of prose.
 */
final class Sections {
    private final Phrases phrases;
    private final Scales scales;
    private @Nullable Element box;
    private boolean flat;
    private int level;

    Sections(Phrases phrases, Scales scales) {
        this.phrases = phrases;
        this.scales = scales;
    }

    List<Block> without(List<Block> blocks) {
        List<Block> kept = new ArrayList<>();
        double all = blocks.stream().mapToDouble(scales::mass).sum();
        for (Block block : blocks) {
            if (opens(block)) {
                open(block, all);
            } else if (box != null && ends(block)) {
                box = null;
            }
            if (box == null) {
                kept.add(block);
            }
        }
        return kept;
    }

    private boolean opens(Block block) {
        return scales.mass(block) == 0
                && block.kind() != Block.Kind.ITEM
                && (phrases.opens(Phrases.Kind.HEADING, block.text()) || phrases.opens(Phrases.Kind.END, block.text()));
    }

    private void open(Block block, double all) {
        Element group = scales.group(block);
        box = group;
        flat = scales.mass(group) > all / 3;
        level = level(block);
    }

    private boolean ends(Block block) {
        if (!flat) {
            return !isIn(block.owner());
        }
        return (block.isHeading() && level(block) <= level)
                || (block.kind() != Block.Kind.ITEM && scales.mass(block) > 0);
    }

    private boolean isIn(Element owner) {
        Element element = owner;
        while (element != null && !element.equals(box)) {
            element = element.parent();
        }
        return element != null;
    }

    private static int level(Block block) {
        String tag = block.owner().normalName();
        return block.isHeading() && tag.length() == 2 ? tag.charAt(1) - '0' : 6;
    }
}
