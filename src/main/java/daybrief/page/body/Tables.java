package daybrief.page.body;

import org.jsoup.nodes.Element;

/** Tables that hold figures, and those that old pages lay themselves out with. */
final class Tables {
    private static final int LONGEST_ROW = 400;
    private static final int MOST_CELLS = 40;

    private Tables() {}

    /** Short cells of words side by side; nothing in them that is a page of its own. */
    static boolean isRowOfFigures(Element row) {
        int cells = row.childrenSize();
        Element table = row.closest("table");
        if (cells < 2
                || cells > MOST_CELLS
                || table == null
                || table.attr("role").equals("presentation")) {
            return false;
        }
        return row.selectFirst("table, h1, h2, ul, ol, p + p, form") == null
                && row.text().length() <= LONGEST_ROW
                && row.children().stream().filter(Element::hasText).count() >= 2;
    }
}
