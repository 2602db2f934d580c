package daybrief.digest.print;

import daybrief.message.Block;
import daybrief.message.Button;
import daybrief.message.Form;
import daybrief.message.Keyboard;
import daybrief.message.Message;
import daybrief.message.Span;
import daybrief.topic.Topics;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An edition as a message. The first line is the top headline, because a notification shows nothing else; the top story stands under
 * it without a heading, the others under their topics; the last lines say that this is all, and of how much.
 */
public final class EditionText {
    public static final String ALL_OF_TODAY = "brief:today";

    /** These are followed by the key of the content: its stories, the same in the rich form, the same in the classic one for good. */
    private static final String STORIES = "why:list:";

    private static final String RICH = "settings:try:";
    public static final String PLAIN = "settings:plain:";

    private static final int WORDS_A_MINUTE = 200;

    private final Topics topics;
    private final Voice voice;
    private final Content content;
    private final Footnotes footnotes;

    public EditionText(Topics topics, Voice voice, Content content) {
        this.topics = topics;
        this.voice = voice;
        this.content = content;
        this.footnotes = new Footnotes(voice);
    }

    public Message message() {
        return message(Optional.empty());
    }

    /** @param other a form in which a button offers the same edition */
    public Message message(Optional<Form> other) {
        List<Block> blocks = new ArrayList<>();
        if (content.chapters().isEmpty()) {
            blocks.add(Block.paragraph(Span.text(nothing())));
        } else {
            stories(blocks);
        }
        if (!content.isEmpty()) {
            blocks.addAll(new BesidesText(voice, content.besides()).blocks());
        }
        blocks.add(footnotes.notes());
        blocks.add(new Block.Footer(List.of(Span.text(end()))));
        return new Message(blocks, keyboard(other));
    }

    private void stories(List<Block> blocks) {
        List<Entry> all = content.entries();
        blocks.add(new EntryText(voice, all.get(0), footnotes).story(List.of(line(header()))));
        for (Content.Chapter chapter : content.chapters()) {
            Optional<Block> heading =
                    Optional.of(Block.heading(Span.text(heading(chapter.topic(), chapter.entries()))));
            for (Entry entry : chapter.entries()) {
                if (!entry.equals(all.get(0))) {
                    blocks.add(section(heading, new EntryText(voice, entry, footnotes).story(List.of())));
                    heading = Optional.empty();
                }
            }
        }
    }

    /** A heading is never cut from the first story under it. */
    private static Block section(Optional<Block> heading, Block story) {
        return heading.<Block>map(above -> Block.section(above, story)).orElse(story);
    }

    private static Block line(String text) {
        return Block.paragraph(Span.italic(text));
    }

    private String header() {
        int stories = content.entries().size();
        String count = content.more()
                .map(since -> voice.say("more", stories, voice.past(since)))
                .orElseGet(() -> voice.say("stories", stories));
        int minutes = Math.max(1, Math.round((float) content.words() / WORDS_A_MINUTE));
        return Stream.of(
                        about().map(topic -> heading(topic, content.entries())).stream(),
                        Stream.of(
                                count,
                                voice.say("minutes", minutes),
                                voice.calendar().day(voice.today())))
                .flatMap(parts -> parts)
                .collect(Collectors.joining(" · "));
    }

    /** The topic that was asked for; or the reader's own words, where the top story stands there for their sake. */
    private Optional<String> about() {
        String lead = content.chapters().get(0).topic();
        return content.topic()
                .or(() -> Optional.of(lead).filter(words -> topics.find(words).isEmpty()));
    }

    /** A topic by its title and emoji, a reader's own words as they are. */
    private String heading(String topic, List<Entry> beneath) {
        if (topic.equals(Content.FOLLOWED)) {
            return voice.say("followed");
        }
        return topics.find(topic)
                .map(known -> (Mourning.mark(known.emoji(), beneath) + " "
                                + known.title(voice.wording().language()))
                        .strip())
                .orElseGet(() -> voice.say("wish", topic));
    }

    private String nothing() {
        return content.more()
                .map(since -> voice.say("nothing.since", voice.past(since)))
                .or(() -> content.topic().map(topic -> voice.say("nothing.topic", heading(topic, List.of()))))
                .orElseGet(() -> voice.say("nothing"));
    }

    private String end() {
        List<String> parts = new ArrayList<>();
        if (content.scope().sources() > 0) {
            parts.add(voice.say(
                    "sources", content.scope().sources(), content.scope().read()));
        }
        if (content.scope().articles() > 0 && !content.chapters().isEmpty()) {
            parts.add(voice.say("articles", content.scope().articles()) + " → "
                    + voice.say("stories", content.entries().size()));
        }
        if (content.scope().elsewhere() > 0) {
            parts.add(voice.say("elsewhere", content.scope().elsewhere()));
        }
        voice.next().ifPresent(next -> parts.add(voice.say("next", voice.coming(next))));
        String rest = String.join(" · ", parts);
        return content.chapters().isEmpty() ? rest : (voice.say("end") + " " + rest).strip();
    }

    private Keyboard keyboard(Optional<Form> other) {
        List<Button> buttons = new ArrayList<>();
        if (content.entries().isEmpty()) {
            return Keyboard.of(content.more().isPresent() ? List.of(all()) : List.of());
        }
        String key = ContentKey.shortOf(content);
        buttons.add(Button.press(voice.say("why"), STORIES + key));
        content.more().ifPresent(since -> buttons.add(all()));
        return Keyboard.of(buttons, other.map(form -> List.of(offer(form, key))).orElse(List.of()));
    }

    private Button all() {
        return Button.press(voice.say("all"), ALL_OF_TODAY);
    }

    private Button offer(Form form, String key) {
        return form == Form.RICH
                ? Button.press(voice.say("form.rich"), RICH + key)
                : Button.press(voice.say("form.classic"), PLAIN + key);
    }
}
