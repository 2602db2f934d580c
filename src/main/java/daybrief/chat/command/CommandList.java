package daybrief.chat.command;

import daybrief.article.Articles;
import daybrief.chat.Answers;
import daybrief.chat.Command;
import daybrief.chat.Commands;
import daybrief.chat.Invitations;
import daybrief.chat.PersonalData;
import daybrief.chat.Policy;
import daybrief.chat.document.SentFiles;
import daybrief.chat.errand.Errands;
import daybrief.chat.feeds.FeedDesk;
import daybrief.chat.feeds.FeedScout;
import daybrief.chat.first.FirstBriefing;
import daybrief.digest.Editions;
import daybrief.digest.Editor;
import daybrief.source.Sources;
import daybrief.source.fulltext.Pages;
import daybrief.subscriber.Choices;
import daybrief.summary.Summarizer;
import daybrief.topic.Topics;
import java.util.ArrayList;
import java.util.List;

/** The one list of commands. Its order is that of /help and of Telegram's menu. */
public final class CommandList {
    private CommandList() {}

    /**
     * What the commands are made of.
     *
     * @param version of Daybrief
     */
    public record Parts(
            String version,
            Policy policy,
            Topics topics,
            Sources sources,
            Library library,
            Summarizer summarizer,
            Editor editor,
            Editions editions,
            FirstBriefing firstBriefing,
            Choices choices,
            Answers answers,
            Invitations invitations,
            PersonalData personalData,
            FormChoice forms,
            FeedDesk feeds,
            Web web) {
        Articles articles() {
            return library.articles();
        }
    }

    /** What goes to the web for one reader. */
    public record Web(Errands errands, FeedScout scout, Pages pages, SentFiles files) {}

    public static Commands of(Parts parts) {
        Offer offer = new Offer(parts.topics(), parts.sources());
        Agenda agenda = new Agenda(parts.policy());
        Choices choices = parts.choices();
        Answers answers = parts.answers();
        Enrolment enrolment = new Enrolment(choices, agenda, parts.firstBriefing());
        SubscribeCommand subscribe = new SubscribeCommand(offer, enrolment, parts.articles(), answers);
        Errands errands = parts.web().errands();
        LinkSummary links = new LinkSummary(errands, parts.web().pages());
        FileSummary files = new FileSummary(errands, parts.web().files());
        SummaryCommand summary = new SummaryCommand(
                parts.library(),
                parts.summarizer(),
                new SummaryCommand.Desk(parts.editor(), answers, agenda, offer, links, files));
        errands.does(summary.name(), summary::fetched);
        errands.does(FileSummary.ERRAND, summary::opened);
        AddFeedCommand addFeed = new AddFeedCommand(
                parts.feeds(), parts.web().scout(), answers, new AddFeedCommand.Tools(errands, offer));
        errands.does(addFeed.name(), addFeed::fetched);
        OpmlCommand opml =
                new OpmlCommand(parts.feeds(), parts.web().files(), answers, new AddFeedCommand.Tools(errands, offer));
        errands.does(opml.name(), opml::fetched);
        List<Command> all = new ArrayList<>();
        all.addAll(List.of(
                new BriefCommand(parts.editor(), parts.editions(), offer),
                summary,
                new SearchCommand(parts.library(), agenda, answers),
                new TopicsCommand(offer, choices, subscribe),
                subscribe,
                new WhyCommand(
                        parts.editions(),
                        choices,
                        new StoryCard(parts.library(), agenda),
                        new Parting(parts.library().stories())),
                new UnsubscribeCommand(offer, choices),
                new TimeCommand(choices, agenda, answers),
                new TimezoneCommand(choices, agenda, answers),
                new SourcesCommand(parts.feeds(), offer, agenda),
                addFeed,
                new RemoveFeedCommand(parts.feeds()),
                opml,
                new SettingsCommand(agenda, offer, parts.articles(), parts.forms()),
                new PauseCommand(choices, agenda),
                new ResumeCommand(choices, agenda),
                new StopCommand(choices),
                new ExportCommand(parts.personalData()),
                new ForgetCommand(parts.personalData()),
                new HelpCommand(() -> List.copyOf(all)),
                new PrivacyCommand(),
                new AboutCommand(parts.version(), parts.sources(), parts.articles()),
                new InviteCommand(parts.invitations(), parts.policy()),
                new StartCommand(offer, enrolment, answers)));
        return new Commands(all, summary);
    }
}
