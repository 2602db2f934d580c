package daybrief.article;

import java.util.Optional;

/**
 * An article that matches, before its age is considered.
 *
 * @param relevance BM25, the higher the better
 * @param published epoch milliseconds
 */
record Candidate(ArticleId id, double relevance, Optional<Long> published) {}
