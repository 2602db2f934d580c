package daybrief.message;

import java.util.List;
import java.util.function.Function;

/** A run of text within a block. */
public sealed interface Span {
    <T> T fold(Function<Text, T> text, Function<Styled, T> styled, Function<Link, T> link);

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
        public <T> T fold(Function<Text, T> text, Function<Styled, T> styled, Function<Link, T> link) {
            return text.apply(this);
        }
    }

    record Styled(Style style, List<Span> spans) implements Span {
        public Styled {
            spans = List.copyOf(spans);
        }

        @Override
        public <T> T fold(Function<Text, T> text, Function<Styled, T> styled, Function<Link, T> link) {
            return styled.apply(this);
        }
    }

    record Link(String address, List<Span> spans) implements Span {
        public Link {
            spans = List.copyOf(spans);
        }

        @Override
        public <T> T fold(Function<Text, T> text, Function<Styled, T> styled, Function<Link, T> link) {
            return link.apply(this);
        }
    }
}
