package daybrief.page.body;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Leaves out the blocks of the chosen element that are not the article's: what stands before its title and behind its end, and in between. */
final class Tidying {
    private static final Pattern BYLINE = Pattern.compile(
            "(?iu)(?:by|von|par|por|di|door|av|af|od|text|words|story|автор|autor|autore|auteur)[:\\s]\\s*\\p{L}[^.!?]{2,90}");
    private static final Pattern DATED =
            Pattern.compile("(?u).{0,40}\\b(?:19|20)\\d{2}\\b.{0,40}|.{0,40}\\d{1,2}[:.]\\d{2}.{0,20}");
    private static final int SHORT = 70;
    private static final int LABEL = 25;
    private static final int REPEATED = 40;
    private static final int LONGEST_LINK = 250;
    private static final double CLICKED = .8;
    private static final double HALF = .5;
    private static final int MANY = 8;
    private static final double EARLY = .2;

    private final Scales scales;
    private final Phrases phrases;
    private final Titles title;

    Tidying(Scales scales, Phrases phrases, Titles title) {
        this.scales = scales;
        this.phrases = phrases;
        this.title = title;
    }

    List<Block> kept(Element chosen) {
        List<Block> blocks = beforeTheEnd(afterTheTitle(BlockReader.read(chosen)));
        blocks = withoutCards(new Sections(phrases, scales).without(blocks));
        return withoutEmptyHeadings(withoutRepeats(onlyBody(blocks)));
    }

    private List<Block> afterTheTitle(List<Block> blocks) {
        double all = mass(blocks);
        double before = 0;
        int from = 0;
        for (int i = 0; i < blocks.size() && before <= all * EARLY; i++) {
            Block block = blocks.get(i);
            boolean headline = block.isHeading() || block.kind() == Block.Kind.LOOSE;
            from = headline && title.isSaidBy(firstLine(block)) ? i + 1 : from;
            before += scales.mass(block);
        }
        return blocks.subList(from, blocks.size());
    }

    /** Old pages put their headline and byline into one paragraph. */
    private static String firstLine(Block block) {
        int end = block.text().indexOf('\n');
        return end < 0 || block.size() > LONGEST_LINK
                ? block.text()
                : block.text().substring(0, end);
    }

    /** Unless the article is a list of such cards itself. */
    private List<Block> withoutCards(List<Block> blocks) {
        List<Block> others =
                blocks.stream().filter(block -> !scales.isCard(block)).toList();
        double cards =
                blocks.stream().filter(scales::isCard).mapToDouble(Block::size).sum();
        double prose = others.stream()
                .filter(block -> scales.mass(block) > 0)
                .mapToDouble(Block::size)
                .sum();
        return cards < MANY * prose ? others : blocks;
    }

    private List<Block> beforeTheEnd(List<Block> blocks) {
        double all = mass(blocks);
        double before = 0;
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (before >= all * HALF && scales.mass(block) == 0 && phrases.opens(Phrases.Kind.END, block.text())) {
                return blocks.subList(0, i);
            }
            before += scales.mass(block);
        }
        return blocks;
    }

    private double mass(List<Block> blocks) {
        return blocks.stream().mapToDouble(scales::mass).sum();
    }

    private List<Block> onlyBody(List<Block> blocks) {
        int first = firstProse(blocks);
        int last = lastProse(blocks);
        List<Block> kept = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            boolean inside = i >= first && i <= last;
            if (inside ? belongs(blocks.get(i)) : belongsAtTheEdge(blocks.get(i))) {
                kept.add(blocks.get(i));
            }
        }
        return kept;
    }

    private int firstProse(List<Block> blocks) {
        int i = 0;
        while (i < blocks.size() && scales.mass(blocks.get(i)) == 0) {
            i++;
        }
        return i;
    }

    private int lastProse(List<Block> blocks) {
        int i = blocks.size() - 1;
        while (i > 0 && scales.mass(blocks.get(i)) == 0) {
            i--;
        }
        return i;
    }

    private boolean belongs(Block block) {
        if (phrases.isBoilerplate(block) || isTitle(block) || isLinkAlone(block) || isByline(block)) {
            return false;
        }
        return block.kind() != Block.Kind.LOOSE || block.size() >= LABEL || block.endsAsSentence();
    }

    private boolean isTitle(Block block) {
        return block.isHeading() && block.text().length() > LABEL && title.isSaidBy(block.text());
    }

    private static boolean isLinkAlone(Block block) {
        double most = block.kind() == Block.Kind.LOOSE ? HALF : CLICKED;
        return block.linkShare() > most && block.size() < LONGEST_LINK;
    }

    private static boolean isByline(Block block) {
        return block.size() < SHORT + LABEL
                && !block.endsAsSentence()
                && !block.isHeading()
                && BYLINE.matcher(block.text()).matches();
    }

    /** What comes before the first prose or after the last one has to look like text of the article. */
    private boolean belongsAtTheEdge(Block block) {
        if (!belongs(block)
                || block.isHeading()
                || (block.size() < SHORT && DATED.matcher(block.text()).matches())) {
            return false;
        }
        return switch (block.kind()) {
            case PARAGRAPH -> block.endsAsSentence() || block.size() >= SHORT - LABEL;
            case ITEM -> block.linkShare() < HALF;
            case ROW -> true;
            default -> block.endsAsSentence() && block.size() >= LABEL;
        };
    }

    private static List<Block> withoutRepeats(List<Block> blocks) {
        Set<String> seen = new HashSet<>();
        return blocks.stream()
                .filter(block -> seen.add(block.text()) || block.text().length() < REPEATED)
                .toList();
    }

    private static List<Block> withoutEmptyHeadings(List<Block> blocks) {
        List<Block> kept = new ArrayList<>(blocks);
        while (!kept.isEmpty() && kept.get(kept.size() - 1).isHeading()) {
            kept.remove(kept.size() - 1);
        }
        return kept;
    }
}
