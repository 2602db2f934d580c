package daybrief.message;

import java.util.List;
import java.util.function.Function;

/** A part of a message that stands on lines of its own. */
public sealed interface Block {
    <T> T fold(
            Function<Paragraph, T> paragraph,
            Function<Heading, T> heading,
            Function<Bullets, T> bullets,
            Function<Quote, T> quote,
            Function<Section, T> section);

    static Paragraph paragraph(Span... spans) {
        return new Paragraph(List.of(spans));
    }

    static Heading heading(Span... spans) {
        return new Heading(List.of(spans));
    }

    static Section section(Block... blocks) {
        return new Section(List.of(blocks));
    }

    record Paragraph(List<Span> spans) implements Block {
        public Paragraph {
            spans = List.copyOf(spans);
        }

        @Override
        public <T> T fold(
                Function<Paragraph, T> paragraph,
                Function<Heading, T> heading,
                Function<Bullets, T> bullets,
                Function<Quote, T> quote,
                Function<Section, T> section) {
            return paragraph.apply(this);
        }
    }

    record Heading(List<Span> spans) implements Block {
        public Heading {
            spans = List.copyOf(spans);
        }

        @Override
        public <T> T fold(
                Function<Paragraph, T> paragraph,
                Function<Heading, T> heading,
                Function<Bullets, T> bullets,
                Function<Quote, T> quote,
                Function<Section, T> section) {
            return heading.apply(this);
        }
    }

    /** A list, one line an item. */
    record Bullets(List<List<Span>> items) implements Block {
        public Bullets {
            items = items.stream().map(List::copyOf).toList();
        }

        @Override
        public <T> T fold(
                Function<Paragraph, T> paragraph,
                Function<Heading, T> heading,
                Function<Bullets, T> bullets,
                Function<Quote, T> quote,
                Function<Section, T> section) {
            return bullets.apply(this);
        }
    }

    /** A quotation; an expandable one shows a few lines until it is tapped. */
    record Quote(List<Span> spans, boolean expandable) implements Block {
        public Quote {
            spans = List.copyOf(spans);
        }

        @Override
        public <T> T fold(
                Function<Paragraph, T> paragraph,
                Function<Heading, T> heading,
                Function<Bullets, T> bullets,
                Function<Quote, T> quote,
                Function<Section, T> section) {
            return quote.apply(this);
        }
    }

    /** Blocks that belong together, such as one story: a message that is too long is cut before or after it, within only if it alone is too long. */
    record Section(List<Block> blocks) implements Block {
        public Section {
            blocks = List.copyOf(blocks);
        }

        @Override
        public <T> T fold(
                Function<Paragraph, T> paragraph,
                Function<Heading, T> heading,
                Function<Bullets, T> bullets,
                Function<Quote, T> quote,
                Function<Section, T> section) {
            return section.apply(this);
        }
    }
}
