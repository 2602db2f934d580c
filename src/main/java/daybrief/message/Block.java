package daybrief.message;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A part of a message that stands on lines of its own. */
public sealed interface Block {
    <T> T fold(Cases<T> cases);

    /**
     * This block without the last thing in it that is folded away.
     *
     * @param shortened whether that may be something which is then said shorter, or only what is said nowhere else
     * @return empty where there is no such thing
     */
    default Optional<List<Block>> shed(boolean shortened) {
        return Optional.empty();
    }

    /** As {@link #shed(boolean)}, of several blocks. */
    static Optional<List<Block>> shed(List<Block> blocks, boolean shortened) {
        for (int i = blocks.size() - 1; i >= 0; i--) {
            Optional<List<Block>> less = blocks.get(i).shed(shortened);
            if (less.isPresent()) {
                List<Block> all = new ArrayList<>(blocks.subList(0, i));
                all.addAll(less.get());
                all.addAll(blocks.subList(i + 1, blocks.size()));
                return Optional.of(all);
            }
        }
        return Optional.empty();
    }

    /** One method for each sort of block, so that no rendering forgets one. */
    interface Cases<T> {
        T paragraph(Paragraph paragraph);

        T heading(Heading heading);

        T bullets(Bullets bullets);

        T quote(Quote quote);

        T section(Section section);

        T details(Details details);

        T table(Table table);

        T notes(Notes notes);

        T footer(Footer footer);
    }

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
        public <T> T fold(Cases<T> cases) {
            return cases.paragraph(this);
        }
    }

    record Heading(List<Span> spans) implements Block {
        public Heading {
            spans = List.copyOf(spans);
        }

        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.heading(this);
        }
    }

    /** A list, one line an item. */
    record Bullets(List<List<Span>> items) implements Block {
        public Bullets {
            items = items.stream().map(List::copyOf).toList();
        }

        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.bullets(this);
        }
    }

    /** A quotation; an expandable one shows a few lines until it is tapped. */
    record Quote(List<Span> spans, boolean expandable) implements Block {
        public Quote {
            spans = List.copyOf(spans);
        }

        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.quote(this);
        }
    }

    /** Blocks that belong together, such as one story: a message that is too long is cut before or after it, within only if it alone is too long. */
    record Section(List<Block> blocks) implements Block {
        public Section {
            blocks = List.copyOf(blocks);
        }

        @Override
        public Optional<List<Block>> shed(boolean shortened) {
            return Block.shed(blocks, shortened).map(less -> List.of(new Section(less)));
        }

        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.section(this);
        }
    }

    /**
     * What folds under one line. Where nothing folds, an open one is that line and its blocks, and a closed one is what stands
     * {@code instead}.
     *
     * @param instead of a closed one: what is said without it; may be nothing
     */
    record Details(List<Span> summary, List<Block> blocks, List<Block> instead, boolean open) implements Block {
        public Details {
            summary = List.copyOf(summary);
            blocks = List.copyOf(blocks);
            instead = List.copyOf(instead);
        }

        public static Details open(List<Span> summary, List<Block> blocks) {
            return new Details(summary, blocks, List.of(), true);
        }

        public static Details closed(List<Span> summary, List<Block> blocks, Block... instead) {
            return new Details(summary, blocks, List.of(instead), false);
        }

        /** Without folding. */
        Section flat() {
            List<Block> all = new ArrayList<>();
            if (open) {
                all.add(new Paragraph(summary));
            }
            all.addAll(open ? blocks : instead);
            return new Section(all);
        }

        @Override
        public Optional<List<Block>> shed(boolean shortened) {
            if (open) {
                return Block.shed(blocks, shortened).map(less -> List.of(open(summary, less)));
            }
            return instead.isEmpty() || shortened ? Optional.of(instead) : Optional.empty();
        }

        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.details(this);
        }
    }

    /** What is before and what is now; where there are no tables, a line for each row: {@code what: before → now}. */
    record Table(List<Span> head, List<List<Span>> rows) implements Block {
        public Table {
            head = List.copyOf(head);
            rows = rows.stream().map(List::copyOf).toList();
        }

        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.table(this);
        }
    }

    /** Footnotes, to which {@link Span.Jump}s lead; only where one can jump. */
    record Notes(List<List<Span>> items) implements Block {
        public Notes {
            items = items.stream().map(List::copyOf).toList();
        }

        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.notes(this);
        }
    }

    /** The small print at the end. */
    record Footer(List<Span> spans) implements Block {
        public Footer {
            spans = List.copyOf(spans);
        }

        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.footer(this);
        }
    }
}
