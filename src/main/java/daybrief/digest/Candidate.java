package daybrief.digest;

import daybrief.story.Story;
import java.util.Optional;

/**
 * A story that may stand in an edition.
 *
 * @param heading the topic, or the reader's own words, that it meets best
 * @param weight by which stories are ordered
 * @param told what the reader knows of it already
 */
record Candidate(Story story, String heading, double weight, Optional<Told> told) {}
