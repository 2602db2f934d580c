package daybrief.page.body;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jsoup.nodes.Element;

/**
 * Weighs the elements of a page: how much prose stands in each and how much else. Prose is a block long enough or ended as a
 * sentence that can hardly be clicked; a lone one beside links, as in a card that announces another article, counts little.
 */
final class Scales {
    private static final double LONG = 70;
    private static final double SHORT = 25;
    private static final double LINKED = .5;
    private static final double LONE = .25;
    private static final double CARD = .08;
    private static final int SEVERAL = 3;
    private static final double SENTENCE = .6;
    private static final double SCRAP = .5;

    private final Map<Element, Weight> weights = new HashMap<>();
    private final Map<Element, Integer> prose = new HashMap<>();
    private final Set<Element> linked = new HashSet<>();
    private final Set<Element> cards = new HashSet<>();
    private final Phrases phrases;
    private final Titles titles;

    /** Sums over all blocks in an element. */
    private static final class Weight {
        private int blocks;
        private double mass;
        private double noise;
    }

    Scales(Element root, Phrases phrases, Titles titles) {
        this(root, BlockReader.read(root), phrases, titles);
    }

    private Scales(Element root, List<Block> blocks, Phrases phrases, Titles titles) {
        this.phrases = phrases;
        this.titles = titles;
        List<Element> upwards = new ArrayList<>(root.getAllElements());
        Collections.reverse(upwards);
        blocks.forEach(block -> weight(block.owner()).blocks++);
        addUp(upwards, (whole, part) -> whole.blocks += part.blocks);
        blocks.forEach(this::countInGroup);
        blocks.forEach(this::weigh);
        addUp(upwards, (whole, part) -> {
            whole.mass += part.mass;
            whole.noise += part.noise;
        });
    }

    private void addUp(List<Element> upwards, BiConsumer<Weight, Weight> sum) {
        for (Element element : upwards) {
            Weight part = weights.get(element);
            Element parent = element.parent();
            if (part != null && parent != null) {
                sum.accept(weight(parent), part);
            }
        }
    }

    private Weight weight(Element element) {
        return weights.computeIfAbsent(element, none -> new Weight());
    }

    private void countInGroup(Block block) {
        Element group = group(block);
        if (plainMass(block) > 0) {
            prose.merge(group, 1, Integer::sum);
        }
        if (block.linkShare() > LINKED) {
            linked.add(group);
            if (block.isHeading() && !titles.isSaidBy(block.text())) {
                cards.add(group);
            }
        }
    }

    private void weigh(Block block) {
        double mass = mass(block);
        double noise = block.linkShare() > LINKED ? block.size() : mass > 0 ? 0 : SCRAP * block.size();
        Weight weight = weight(block.owner());
        weight.mass += mass;
        weight.noise += block.isHeading() ? noise / 4 : noise;
    }

    /** The first element around a block in which it is not alone. */
    Element group(Block block) {
        Element element = block.owner();
        Element parent = element.parent();
        while (blocks(element) == 1 && parent != null) {
            element = parent;
            parent = element.parent();
        }
        return element;
    }

    /** How much prose a block is, 0 for none. */
    double mass(Block block) {
        Element group = group(block);
        boolean lone = prose.getOrDefault(group, 0) < 2 && linked.contains(group);
        return plainMass(block) * (isCard(block) ? CARD : lone ? LONE : 1);
    }

    /**
     * Whether a block announces another article: it stands alone under a heading that leads elsewhere, or with one or two others
     * where the page has several such places.
     */
    boolean isCard(Block block) {
        Element group = group(block);
        int most = cards.size() >= SEVERAL ? 3 : 1;
        return cards.contains(group) && prose.getOrDefault(group, 0) <= most;
    }

    private double plainMass(Block block) {
        double size = block.size();
        if (block.isHeading() || block.linkShare() > LINKED || phrases.isBoilerplate(block)) {
            return 0;
        }
        if (size >= LONG) {
            return size * (1 - block.linkShare());
        }
        return size >= SHORT && block.endsAsSentence() ? size * SENTENCE : 0;
    }

    int blocks(Element element) {
        Weight weight = weights.get(element);
        return weight == null ? 0 : weight.blocks;
    }

    double mass(Element element) {
        Weight weight = weights.get(element);
        return weight == null ? 0 : weight.mass;
    }

    double noise(Element element) {
        Weight weight = weights.get(element);
        return weight == null ? 0 : weight.noise;
    }
}
