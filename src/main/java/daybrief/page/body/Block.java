package daybrief.page.body;

import org.jsoup.nodes.Element;

/**
 * A run of text that stands alone on the page: a paragraph, a heading, a list item, a row of a table.
 *
 * @param owner the innermost block element that it stands in
 * @param links how many of its characters can be clicked
 */
record Block(String text, Element owner, Kind kind, int links) {
    /** Letters of Chinese, Japanese and Korean say more each than Latin ones do. */
    private static final double WIDE = 2.5;

    enum Kind {
        PARAGRAPH,
        HEADING,
        ITEM,
        ROW,
        LOOSE
    }

    double linkShare() {
        return text.isEmpty() ? 0 : Math.min(1, (double) links / text.length());
    }

    /** Its length in Latin letters, about. */
    double size() {
        int wide = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            wide += (c >= 0x3040 && c <= 0x9fff) || (c >= 0xac00 && c <= 0xd7a3) ? 1 : 0;
        }
        return text.length() + wide * (WIDE - 1);
    }

    boolean endsAsSentence() {
        int at = text.length() - 1;
        while (at > 0 && "\"'”’»)]”」』 ".indexOf(text.charAt(at)) >= 0) {
            at--;
        }
        return at >= 0 && ".!?…。！？؟।:".indexOf(text.charAt(at)) >= 0;
    }

    boolean isHeading() {
        return kind == Kind.HEADING;
    }
}
