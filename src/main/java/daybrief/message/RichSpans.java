package daybrief.message;

import daybrief.message.Span.Anchor;
import daybrief.message.Span.Jump;
import daybrief.message.Span.Link;
import daybrief.message.Span.Styled;
import daybrief.message.Span.Text;
import daybrief.message.Span.Time;
import java.util.List;

/** Spans in Rich HTML, in which white space collapses and line breaks are tags. */
final class RichSpans implements Span.Cases<Markup> {
    private static final RichSpans RENDERING = new RichSpans();

    private RichSpans() {}

    static Markup of(List<Span> spans) {
        return Markup.spans(spans, RENDERING);
    }

    /** How deep tags stand in tags, the marks of footnotes included. */
    static int depth(List<Span> spans) {
        return spans.stream().mapToInt(span -> span.fold(new Depth())).max().orElse(0);
    }

    @Override
    public Markup text(Text text) {
        Markup plain = Markup.text(text.text());
        return new Markup(plain.html().replace("\n", "<br>"), plain.units());
    }

    @Override
    public Markup styled(Styled styled) {
        return of(styled.spans()).in(Markup.tag(styled.style()));
    }

    @Override
    public Markup link(Link link) {
        return Markup.link(link.address(), of(link.spans()));
    }

    /** The day as well as the time: what was yesterday's in one zone may be today's in another. */
    @Override
    public Markup time(Time time) {
        return Markup.text(time.text())
                .in("tg-time unix=\"" + time.at().getEpochSecond() + "\" format=\"" + format(time) + "\"");
    }

    private static String format(Time time) {
        return time.text().matches("\\d{1,2}:\\d{2}") ? "t" : "dt";
    }

    @Override
    public Markup anchor(Anchor anchor) {
        return new Markup("<a name=\"" + anchor.name() + "\"></a>", 0);
    }

    @Override
    public Markup jump(Jump jump) {
        Markup mark = Markup.text(jump.mark());
        return new Markup(
                "<sup><a href=\"#" + Markup.escape(jump.anchor()) + "\">" + mark.html() + "</a></sup>", mark.units());
    }

    private static final class Depth implements Span.Cases<Integer> {
        @Override
        public Integer text(Text text) {
            return 0;
        }

        @Override
        public Integer styled(Styled styled) {
            return 1 + depth(styled.spans());
        }

        @Override
        public Integer link(Link link) {
            return 1 + depth(link.spans());
        }

        @Override
        public Integer time(Time time) {
            return 1;
        }

        @Override
        public Integer anchor(Anchor anchor) {
            return 1;
        }

        @Override
        public Integer jump(Jump jump) {
            return 2;
        }
    }
}
