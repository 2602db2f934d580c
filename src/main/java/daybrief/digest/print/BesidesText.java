package daybrief.digest.print;

import daybrief.digest.print.Besides.Correction;
import daybrief.digest.print.Besides.Mention;
import daybrief.message.Block;
import daybrief.message.Span;
import java.util.ArrayList;
import java.util.List;

/** What an edition says beside its stories, as its last blocks: corrections first, then news in brief, then opinions. */
final class BesidesText {
    private final Voice voice;
    private final Besides besides;

    BesidesText(Voice voice, Besides besides) {
        this.voice = voice;
        this.besides = besides;
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        besides.corrections().forEach(correction -> blocks.add(new Block.Section(corrected(correction))));
        if (!besides.brief().isEmpty()) {
            blocks.add(Block.section(
                    Block.heading(Span.text(voice.say("brief"))),
                    new Block.Bullets(
                            besides.brief().stream().map(BesidesText::brief).toList())));
        }
        if (!besides.opinions().isEmpty()) {
            blocks.add(new Block.Section(
                    besides.opinions().stream().map(this::aside).toList()));
        }
        return blocks;
    }

    private List<Block> corrected(Correction correction) {
        String key = correction.now().isPresent() ? "corrected" : "withdrawn";
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(List.of(
                Span.bold(voice.say(key, correction.source().outlet()) + " "),
                link(correction.headline(), correction.source()))));
        blocks.add(Block.paragraph(Span.text(voice.say("before", correction.before()))));
        correction.now().ifPresent(now -> blocks.add(Block.paragraph(Span.text(voice.say("now", now)))));
        return blocks;
    }

    private static List<Span> brief(Mention mention) {
        return List.of(
                link(mention.headline(), mention.source()),
                Span.text(" — " + mention.source().outlet()));
    }

    /** "Opinion · Name, Outlet: headline". */
    private Block aside(Mention mention) {
        String outlet = mention.source().outlet();
        String who = mention.author()
                .filter(name -> !name.equals(outlet))
                .map(name -> name + ", " + outlet)
                .orElse(outlet);
        return Block.paragraph(
                Span.bold(voice.say("kind." + mention.label())),
                Span.text(" · " + who + ": "),
                link(mention.headline(), mention.source()));
    }

    private static Span link(String text, Attribution source) {
        return source.link().map(link -> Span.link(text, link)).orElseGet(() -> Span.text(text));
    }
}
