package daybrief.page;

import daybrief.page.body.BodyText;
import daybrief.page.body.Titles;
import java.util.Optional;
import net.dankito.readability4j.Readability4J;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** The second opinion: readability4j, a port of what browsers read pages with. Its choice of an element is read as ours is. */
final class Readability {
    private static final int MOST_NODES = 12_000;
    private static final int DEEPEST = 60;
    private static final int WIDEST = 300;

    /** It wants one, for links that nobody looks at. */
    private static final String ADDRESS = "http://localhost/";

    private Readability() {}

    static Optional<String> text(String html, Titles titles) {
        Document page = PageReader.parse(html, ADDRESS);
        if (!isReadable(page)) {
            return Optional.empty();
        }
        try {
            String content = new Readability4J(ADDRESS, page).parse().getContent();
            return Optional.ofNullable(content)
                    .map(markup -> new BodyText(titles).ofAll(PageReader.parse(markup, ADDRESS)))
                    .filter(text -> !text.isEmpty());
        } catch (RuntimeException | StackOverflowError itsOwn) {
            return Optional.empty(); // an old library on a page from a stranger: without its opinion ours stands
        }
    }

    /** Its time grows with the square of depth and of neighbours: 3,000 nested elements take it twelve seconds. */
    private static boolean isReadable(Document page) {
        Size size = new Size();
        NodeTraversor.filter(size, page);
        return !size.large;
    }

    private static final class Size implements NodeFilter {
        private int nodes;
        private boolean large;

        @Override
        public FilterResult head(Node node, int depth) {
            nodes++;
            large |= nodes > MOST_NODES || depth > DEEPEST || node.childNodeSize() > WIDEST;
            return large ? FilterResult.STOP : FilterResult.CONTINUE;
        }
    }
}
