package daybrief.feed;

import java.io.StringWriter;
import java.util.List;
import java.util.TreeSet;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes an OPML 2.0 list that {@link Opml} reads back: a folder for each topic, a feed of several in each of them. */
public final class OpmlWriter {
    private final XMLStreamWriter xml;

    private OpmlWriter(XMLStreamWriter xml) {
        this.xml = xml;
    }

    public static String write(List<OpmlFeed> feeds) {
        StringWriter text = new StringWriter();
        try {
            new OpmlWriter(XMLOutputFactory.newFactory().createXMLStreamWriter(text)).document(feeds);
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a list in memory cannot be written", e);
        }
        return text.append('\n').toString();
    }

    private void document(List<OpmlFeed> feeds) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        line(0);
        xml.writeStartElement("opml");
        xml.writeAttribute("version", "2.0");
        line(1);
        xml.writeStartElement("head");
        xml.writeStartElement("title");
        xml.writeCharacters("Feeds of Daybrief");
        xml.writeEndElement();
        xml.writeEndElement();
        line(1);
        xml.writeStartElement("body");
        TreeSet<String> folders = new TreeSet<>();
        feeds.forEach(feed -> folders.addAll(feed.folders()));
        for (String folder : folders) {
            folder(
                    folder,
                    feeds.stream()
                            .filter(feed -> feed.folders().contains(folder))
                            .toList());
        }
        for (OpmlFeed feed : feeds) {
            if (feed.folders().isEmpty()) {
                feed(feed, 2);
            }
        }
        line(1);
        xml.writeEndDocument();
        xml.flush();
    }

    private void folder(String name, List<OpmlFeed> feeds) throws XMLStreamException {
        line(2);
        xml.writeStartElement("outline");
        attribute("text", name);
        for (OpmlFeed feed : feeds) {
            feed(feed, 3);
        }
        line(2);
        xml.writeEndElement();
    }

    private void feed(OpmlFeed feed, int depth) throws XMLStreamException {
        line(depth);
        xml.writeEmptyElement("outline");
        attribute("type", "rss");
        attribute("text", feed.title());
        attribute("xmlUrl", feed.address());
        if (feed.link().isPresent()) {
            attribute("htmlUrl", feed.link().get());
        }
        if (feed.language().isPresent()) {
            attribute("language", feed.language().get());
        }
    }

    /** XML knows no control characters, however they are written. */
    private void attribute(String name, String value) throws XMLStreamException {
        xml.writeAttribute(name, value.replaceAll("[\\p{Cntrl}\\p{Cs}\\uFFFE\\uFFFF]", " "));
    }

    private void line(int depth) throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(depth));
    }
}
