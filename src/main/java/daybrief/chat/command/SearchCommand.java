package daybrief.chat.command;

import daybrief.article.Article;
import daybrief.article.Hit;
import daybrief.chat.Answers;
import daybrief.chat.Command;
import daybrief.chat.Reply;
import daybrief.chat.Request;
import java.util.List;
import java.util.Optional;

/** Lists the stored articles about some words, where /summary tells them. */
public final class SearchCommand implements Command {
    private final Library library;
    private final Agenda agenda;
    private final Answers answers;

    public SearchCommand(Library library, Agenda agenda, Answers answers) {
        this.library = library;
        this.agenda = agenda;
        this.answers = answers;
    }

    @Override
    public String name() {
        return "search";
    }

    @Override
    public Reply answer(Request request) {
        if (request.argument().isEmpty()) {
            return Reply.send(request.message("search.what"))
                    .with(answers.ask(request.reader().id(), name(), request.now()));
        }
        return list(request);
    }

    @Override
    public Optional<Reply> typed(Request request) {
        return Optional.of(list(request)
                .with(tx -> answers.dropQuestions(tx, request.reader().id())));
    }

    private Reply list(Request request) {
        List<Article> found =
                library.shown(request, Listing.MOST).stream().map(Hit::article).toList();
        return Reply.send(
                found.isEmpty()
                        ? request.message("search.nothing", request.echo())
                        : new Listing(request, agenda).message(request.echo(), found));
    }
}
