package daybrief.chat.command;

import daybrief.article.Articles;
import daybrief.chat.Command;
import daybrief.chat.Reply;
import daybrief.chat.Request;
import daybrief.source.Coverage;
import daybrief.source.Sources;

/** What this bot is, in which version, and of how much it lives. */
public final class AboutCommand implements Command {
    private final String version;
    private final Sources sources;
    private final Articles articles;

    public AboutCommand(String version, Sources sources, Articles articles) {
        this.version = version;
        this.sources = sources;
        this.articles = articles;
    }

    @Override
    public String name() {
        return "about";
    }

    @Override
    public Reply answer(Request request) {
        Coverage coverage = sources.coverage();
        return Reply.send(request.message("about.text", articles.count(), version, coverage.active()));
    }
}
