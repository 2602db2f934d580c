package daybrief.chat.command;

import daybrief.article.Article;
import daybrief.article.ArticleId;
import daybrief.chat.Reply;
import daybrief.chat.Request;
import daybrief.digest.print.Entry;
import daybrief.message.Button;
import daybrief.message.Keyboard;
import daybrief.message.Message;
import daybrief.story.Report;
import daybrief.story.Stories;
import daybrief.story.Story;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * "Not the same story", said by an administrator for all readers: which report does not belong, and together again. Its buttons are
 * {@code apart:EDITION:N} for the question, {@code apart:EDITION:N:ARTICLE} and {@code join:EDITION:N:ARTICLE}.
 */
final class Parting {
    private static final int MOST = 20;

    private final Stories stories;

    Parting(Stories stories) {
        this.stories = stories;
    }

    /** @param data the edition and the number of the story in it, as buttons name them */
    List<Button> buttons(Request request, Entry entry, String data) {
        boolean offered = request.reader().admin()
                && stories.find(entry.story())
                        .filter(story ->
                                parts(story).size() > 1 || !taken(story).isEmpty())
                        .isPresent();
        return offered ? List.of(Button.press(request.say("why.apart"), "why:apart:" + data)) : List.of();
    }

    /** Of one who is no administrator nothing is taken. */
    Optional<Reply> pressed(Request request, Data data, Entry entry) {
        Optional<Story> story = stories.find(entry.story());
        if (!request.reader().admin() || story.isEmpty()) {
            return Optional.empty();
        }
        ArticleId article = new ArticleId(data.id(3));
        String place = data.at(1) + ":" + data.at(2);
        if (data.is("join")) {
            return Optional.of(join(request, article, place));
        }
        return Optional.of(parts(story.get()).stream()
                .filter(part -> part.get(0).id().equals(article))
                .findFirst()
                .map(part -> part(request, story.get(), part, place))
                .orElseGet(() -> request.show(question(request, story.get(), place))));
    }

    private Message question(Request request, Story story, String place) {
        List<Button> buttons = new ArrayList<>();
        List<List<Article>> parts = parts(story);
        if (parts.size() > 1) {
            parts.stream()
                    .limit(MOST)
                    .forEach(part -> buttons.add(button("", part.get(0), "why:apart:" + place + ":")));
        }
        taken(story).forEach(article -> buttons.add(button("✅ ", article, "why:join:" + place + ":")));
        buttons.add(back(request, place));
        return request.message("why.apart.which").with(Keyboard.grid(buttons, 1));
    }

    private Reply part(Request request, Story story, List<Article> part, String place) {
        if (parts(story).size() < 2) {
            return request.show(question(request, story, place));
        }
        Article first = part.get(0);
        Button undo = Button.press(
                request.say("why.apart.undo"),
                "why:join:" + place + ":" + first.id().value());
        List<ArticleId> leaving = part.stream().map(Article::id).toList();
        return request.show(request.message("why.apart.done", first.outlet(), first.title())
                        .with(Keyboard.grid(List.of(undo, back(request, place)), 1)))
                .with(tx -> stories.partings().part(tx, story.id(), leaving, request.now()));
    }

    private Reply join(Request request, ArticleId article, String place) {
        Button other = Button.press(request.say("why.apart"), "why:apart:" + place);
        return request.show(request.message("why.apart.undone")
                        .with(Keyboard.grid(List.of(other, back(request, place)), 1)))
                .with(tx -> stories.partings().rejoin(tx, article, request.now()));
    }

    private static Button button(String mark, Article article, String data) {
        String label = WhyCommand.shortened(article.outlet() + ": " + article.title());
        return Button.press(mark + label, data + article.id().value());
    }

    private static Button back(Request request, String place) {
        return Button.press(request.say("button.back"), "why:card:" + place);
    }

    private List<Article> taken(Story story) {
        return stories.partings().from(story.id());
    }

    /** Each report with all its copies, and each article that is none. */
    private static List<List<Article>> parts(Story story) {
        List<List<Article>> parts = new ArrayList<>();
        Set<ArticleId> reported = new HashSet<>();
        for (Report report : story.reports()) {
            parts.add(report.copies());
            report.copies().forEach(article -> reported.add(article.id()));
        }
        story.articles().stream()
                .filter(article -> !reported.contains(article.id()))
                .forEach(article -> parts.add(List.of(article)));
        return parts;
    }
}
