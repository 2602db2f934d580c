package daybrief.digest;

import daybrief.article.Articles;
import daybrief.source.Sources;
import daybrief.story.Stories;
import daybrief.summary.Summarizer;
import daybrief.topic.Topics;
import java.time.ZoneId;

/**
 * What editions are made from.
 *
 * @param zone by which a reader's clock goes who has not named theirs
 */
public record Desk(
        Stories stories,
        Articles articles,
        Sources sources,
        Topics topics,
        Summarizer summarizer,
        Editions editions,
        ZoneId zone) {}
