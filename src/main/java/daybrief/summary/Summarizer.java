package daybrief.summary;

import java.util.List;

/** Makes a summary of one document or of several that tell one story. Deterministic and safe from any thread. */
public interface Summarizer {
    /** Never over budget, never a word that the documents lack; empty where they say nothing. */
    Summary summarize(List<Document> documents, Budget budget);
}
