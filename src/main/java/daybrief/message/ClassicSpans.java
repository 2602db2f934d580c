package daybrief.message;

import daybrief.message.Span.Anchor;
import daybrief.message.Span.Jump;
import daybrief.message.Span.Link;
import daybrief.message.Span.Styled;
import daybrief.message.Span.Text;
import daybrief.message.Span.Time;
import java.util.List;

/** Spans in Telegram's classic HTML, in which nobody can jump. */
final class ClassicSpans implements Span.Cases<Markup> {
    private static final ClassicSpans RENDERING = new ClassicSpans();

    private ClassicSpans() {}

    static Markup of(List<Span> spans) {
        return Markup.spans(spans, RENDERING);
    }

    @Override
    public Markup text(Text text) {
        return Markup.text(text.text());
    }

    @Override
    public Markup styled(Styled styled) {
        return of(styled.spans()).in(Markup.tag(styled.style()));
    }

    @Override
    public Markup link(Link link) {
        return Markup.link(link.address(), of(link.spans()));
    }

    @Override
    public Markup time(Time time) {
        return Markup.text(time.text());
    }

    @Override
    public Markup anchor(Anchor anchor) {
        return Markup.EMPTY;
    }

    @Override
    public Markup jump(Jump jump) {
        return Markup.EMPTY;
    }
}
