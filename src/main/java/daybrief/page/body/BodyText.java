package daybrief.page.body;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The text of the article in a page: paragraphs parted by a blank line, items of a list and rows of a table by a line break. */
public final class BodyText {
    private final Phrases phrases = Phrases.shipped();
    private final Names names = new Names();
    private final Titles titles;

    public BodyText(Titles titles) {
        this.titles = titles;
    }

    /** Takes the page apart: the document cannot be used for anything else afterwards. */
    public String of(Document page) {
        Pruning pruning = new Pruning(page.body(), names, phrases, titles);
        pruning.cutSilent();
        pruning.cutFurniture();
        return print(chosen(page.body()));
    }

    /** As {@link #of}, but trusts no name and no tag; for pages of which {@link #of} leaves next to nothing. */
    public String ofAll(Document page) {
        new Pruning(page.body(), names, phrases, titles).cutSilent();
        List<Block> blocks = chosen(page.body());
        Scales scales = new Scales(page.body(), phrases, titles);
        return print(blocks.stream().filter(block -> !scales.isCard(block)).toList());
    }

    private List<Block> chosen(Element body) {
        Scales scales = new Scales(body, phrases, titles);
        Element chosen = new Choice(scales, names, titles).in(body);
        return new Tidying(scales, phrases, titles).kept(chosen);
    }

    private static String print(List<Block> blocks) {
        StringBuilder text = new StringBuilder();
        Block before = null;
        for (Block block : blocks) {
            text.append(before == null ? "" : goesOn(before, block) ? "\n" : "\n\n")
                    .append(block.text());
            before = block;
        }
        return text.toString();
    }

    private static boolean goesOn(Block before, Block block) {
        boolean listed = block.kind() == Block.Kind.ITEM || block.kind() == Block.Kind.ROW;
        return listed && before.kind() == block.kind();
    }
}
