package daybrief.digest;

import daybrief.article.Articles;
import daybrief.source.Sources;
import daybrief.story.Stories;
import daybrief.summary.Allowance;
import daybrief.summary.Summarizer;
import daybrief.topic.Topics;
import java.time.ZoneId;

/**
 * What editions are made from.
 *
 * @param allowance how much of one article an edition may quote
 * @param zone by which a reader's clock goes who has not named theirs
 */
public record Desk(
        Stories stories,
        Articles articles,
        Sources sources,
        Topics topics,
        Summarizer summarizer,
        Editions editions,
        Allowance allowance,
        ZoneId zone) {}
