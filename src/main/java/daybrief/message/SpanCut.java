package daybrief.message;

import daybrief.message.Span.Anchor;
import daybrief.message.Span.Jump;
import daybrief.message.Span.Link;
import daybrief.message.Span.Styled;
import daybrief.message.Span.Text;
import daybrief.message.Span.Time;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Cuts spans in two, at a space near the wanted length where there is one, never within a code point. */
record SpanCut(List<Span> head, List<Span> tail) {
    private static final int LOOK_BACK = 200;

    /** The head has at most so many UTF-16 units, and at least one character if the spans have any. */
    static SpanCut at(List<Span> spans, int units) {
        List<Span> head = new ArrayList<>();
        List<Span> tail = new ArrayList<>();
        int left = units;
        for (Span span : spans) {
            int length = length(span);
            if (tail.isEmpty() && length <= left) {
                head.add(span);
                left -= length;
            } else if (tail.isEmpty() && left > 0) {
                SpanCut cut = cut(span, left);
                head.addAll(cut.head);
                tail.addAll(cut.tail);
            } else {
                tail.add(span);
            }
        }
        return new SpanCut(head, tail);
    }

    static int length(List<Span> spans) {
        return spans.stream().mapToInt(SpanCut::length).sum();
    }

    private static int length(Span span) {
        return span.fold(new Length());
    }

    private record Length() implements Span.Cases<Integer> {
        @Override
        public Integer text(Text text) {
            return text.text().length();
        }

        @Override
        public Integer styled(Styled styled) {
            return length(styled.spans());
        }

        @Override
        public Integer link(Link link) {
            return length(link.spans());
        }

        @Override
        public Integer time(Time time) {
            return time.text().length();
        }

        @Override
        public Integer anchor(Anchor anchor) {
            return 0;
        }

        @Override
        public Integer jump(Jump jump) {
            return 0;
        }
    }

    private static SpanCut cut(Span span, int units) {
        return span.fold(new Cutting(units));
    }

    private record Cutting(int units) implements Span.Cases<SpanCut> {
        @Override
        public SpanCut text(Text text) {
            return cutText(text, units);
        }

        @Override
        public SpanCut styled(Styled styled) {
            return at(styled.spans(), units).map(part -> new Styled(styled.style(), part));
        }

        @Override
        public SpanCut link(Link link) {
            return at(link.spans(), units).map(part -> new Link(link.address(), part));
        }

        @Override
        public SpanCut time(Time time) {
            return cutText(new Text(time.text()), units);
        }

        @Override
        public SpanCut anchor(Anchor anchor) {
            return new SpanCut(List.of(anchor), List.of());
        }

        @Override
        public SpanCut jump(Jump jump) {
            return new SpanCut(List.of(jump), List.of());
        }
    }

    private static SpanCut cutText(Text text, int units) {
        String all = text.text();
        int space = all.lastIndexOf(' ', units);
        int end = space > Math.max(0, units - LOOK_BACK) ? space : units;
        if (end > 1 && Character.isHighSurrogate(all.charAt(end - 1))) {
            end--;
        }
        return new SpanCut(
                List.of(Span.text(all.substring(0, end))),
                List.of(Span.text(all.substring(end).stripLeading())));
    }

    private SpanCut map(Function<List<Span>, Span> wrap) {
        return new SpanCut(List.of(wrap.apply(head)), List.of(wrap.apply(tail)));
    }
}
