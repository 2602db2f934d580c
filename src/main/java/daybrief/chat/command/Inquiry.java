package daybrief.chat.command;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one summary is made of, as it is kept for the buttons under it: the same texts give the same summary, whatever comes in
 * meanwhile.
 *
 * @param asked the words that were asked for; empty for a pasted text or a link
 */
public record Inquiry(String asked, List<Part> parts) {
    private static final ObjectMapper JSON = new ObjectMapper();

    public Inquiry {
        parts = List.copyOf(parts);
    }

    /**
     * One piece of news.
     *
     * @param headline empty for a pasted text
     */
    public record Part(String headline, List<Source> sources) {
        public Part {
            sources = List.copyOf(sources);
        }

        /** Whether the reader gave the text, which may then be quoted whole. */
        boolean isOwn() {
            return sources.stream().allMatch(source -> source.article() == 0 && source.origin() == null);
        }
    }

    /**
     * A text.
     *
     * @param article the id of a stored one in that version; 0: it stands in {@code text}
     * @param origin of a page that was read for this reader alone; null where the text was pasted
     */
    public record Source(
            long article,
            int version,
            String text,
            @Nullable Origin origin) {
        static Source stored(long article, int version) {
            return new Source(article, version, "", null);
        }

        static Source pasted(String text) {
            return new Source(0, 0, text, null);
        }
    }

    /**
     * Where a page came from, or a file that says so.
     *
     * @param address null where it is not known
     * @param published in epoch seconds; null where the page does not say
     * @param read when it was read, in epoch seconds
     */
    public record Origin(
            String site,
            @Nullable String address,
            String title,
            @Nullable Long published,
            long read) {}

    static Inquiry pasted(String text) {
        return new Inquiry("", List.of(new Part("", List.of(Source.pasted(text)))));
    }

    String json() {
        try {
            return JSON.writeValueAsString(this);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("What was asked cannot be kept", e);
        }
    }

    static Inquiry parse(String json) {
        try {
            return JSON.readValue(json, Inquiry.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("What was asked cannot be read: " + e.getOriginalMessage(), e);
        }
    }
}
