package daybrief.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import daybrief.page.Page;

/** Lets tests of other packages see a page as {@code extract --json} prints it. */
public final class PagesAsJson {
    private PagesAsJson() {}

    public static ObjectNode of(Page page) {
        try {
            return (ObjectNode) new JsonMapper().readTree(PageLines.line(page).toString());
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }
}
