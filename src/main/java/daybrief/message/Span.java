package daybrief.message;

import java.time.Instant;
import java.util.List;

/** A run of text within a block. */
public sealed interface Span {
    <T> T fold(Cases<T> cases);

    /** One method for each sort of span, so that no rendering forgets one. */
    interface Cases<T> {
        T text(Text text);

        T styled(Styled styled);

        T link(Link link);

        T time(Time time);

        T anchor(Anchor anchor);

        T jump(Jump jump);
    }

    static Span text(String text) {
        return new Text(text);
    }

    static Span bold(String text) {
        return new Styled(Style.BOLD, List.of(text(text)));
    }

    static Span italic(String text) {
        return new Styled(Style.ITALIC, List.of(text(text)));
    }

    static Span code(String text) {
        return new Styled(Style.CODE, List.of(text(text)));
    }

    /** A link to a page; when the address is neither http nor https only the words are shown. */
    static Span link(String text, String address) {
        return new Link(address, List.of(text(text)));
    }

    /** The looks that every rendering has. */
    enum Style {
        BOLD,
        ITALIC,
        UNDERLINE,
        STRIKE,
        CODE
    }

    record Text(String text) implements Span {
        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.text(this);
        }
    }

    record Styled(Style style, List<Span> spans) implements Span {
        public Styled {
            spans = List.copyOf(spans);
        }

        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.styled(this);
        }
    }

    record Link(String address, List<Span> spans) implements Span {
        public Link {
            spans = List.copyOf(spans);
        }

        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.link(this);
        }
    }

    /**
     * A moment: shown by the clock and in the language of whoever reads it, where the chat can do that.
     *
     * @param text what is shown where it cannot
     */
    record Time(String text, Instant at) implements Span {
        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.time(this);
        }
    }

    /** A place to which one can jump; it shows nothing. Its name is one of {@code a-z0-9}, and stands once in a message. */
    record Anchor(String name) implements Span {
        public Anchor {
            if (!name.matches("[a-z0-9]{1,20}")) {
                throw new IllegalArgumentException("An anchor is named by a few of a-z0-9, not " + name);
            }
        }

        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.anchor(this);
        }
    }

    /** A small mark that leads to an {@link Anchor}; left out where one cannot jump. */
    record Jump(String mark, String anchor) implements Span {
        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.jump(this);
        }
    }
}
