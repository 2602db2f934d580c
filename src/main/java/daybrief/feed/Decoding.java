package daybrief.feed;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Bytes to text, whatever they are declared to be: the byte order mark wins, then the declaration of the transport unless it
 * is a mere default, then that of the document, then UTF-8. A byte that does not fit is read as windows-1252, alone.
 */
public final class Decoding {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Pattern TRANSPORT = Pattern.compile("(?i)charset\\s*=\\s*[\"']?([\\w.:-]+)");
    private static final Pattern DOCUMENT =
            Pattern.compile("^\\s*<\\?xml[^>]{0,200}?encoding\\s*=\\s*[\"']([\\w.:-]+)");
    private static final int HEAD = 300;
    /** UTF-32's mark begins as UTF-16's does. */
    private static final List<Mark> MARKS = List.of(
            Mark.of("UTF-32LE", 0xff, 0xfe, 0, 0),
            Mark.of("UTF-32BE", 0, 0, 0xfe, 0xff),
            Mark.of("UTF-8", 0xef, 0xbb, 0xbf),
            Mark.of("UTF-16LE", 0xff, 0xfe),
            Mark.of("UTF-16BE", 0xfe, 0xff));

    private Decoding() {}

    /**
     * @param type the Content-Type of the transport, or empty
     */
    public static String text(byte[] bytes, String type) {
        for (Mark mark : MARKS) {
            if (mark.starts(bytes)) {
                return decode(bytes, mark.bytes().size(), mark.charset());
            }
        }
        return decode(bytes, 0, declared(bytes, type));
    }

    private static Charset declared(byte[] bytes, String type) {
        String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
        Optional<Charset> transport = named(TRANSPORT, type);
        return transport
                .filter(charset -> !isDefault(charset))
                .or(() -> withoutMark(bytes))
                .or(() ->
                        named(DOCUMENT, head).filter(charset -> !charset.name().startsWith("UTF-")))
                .or(() -> transport.filter(charset -> !head.contains("encoding=")))
                .orElse(StandardCharsets.UTF_8);
    }

    private static boolean isDefault(Charset charset) {
        return charset.equals(WINDOWS) || charset.equals(StandardCharsets.US_ASCII);
    }

    private static Optional<Charset> withoutMark(byte[] bytes) {
        if (bytes.length < 4) {
            return Optional.empty();
        }
        if (bytes[0] == 0 && bytes[1] != 0 && bytes[2] == 0) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        boolean little = bytes[0] != 0 && bytes[1] == 0 && bytes[2] != 0 && bytes[3] == 0;
        return little ? Optional.of(StandardCharsets.UTF_16LE) : Optional.empty();
    }

    private static Optional<Charset> named(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? charset(matcher.group(1)) : Optional.empty();
    }

    /** Names are used loosely: pages said to be Latin-1 are windows-1252, and gb2312 is its superset (WHATWG Encoding). */
    private static Optional<Charset> charset(String name) {
        try {
            return Optional.of(
                    switch (name.toLowerCase(Locale.ROOT)) {
                        case "iso-8859-1", "latin1", "iso8859-1", "windows-1252", "cp1252" -> WINDOWS;
                        case "gb2312", "gbk", "gb18030" -> Charset.forName("GB18030");
                        default -> Charset.forName(name);
                    });
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    private static String decode(byte[] bytes, int from, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        StringBuilder text = new StringBuilder(in.remaining());
        CharBuffer out = CharBuffer.allocate(8192);
        while (true) {
            CoderResult result = decoder.decode(in, out, true);
            text.append(out.flip());
            out.clear();
            if (result.isError()) {
                byte[] bad = new byte[Math.min(result.length(), in.remaining())];
                in.get(bad);
                text.append(new String(bad, WINDOWS));
                decoder.reset();
            } else if (result.isUnderflow()) {
                return text.toString();
            }
        }
    }

    /** A byte order mark. */
    private record Mark(Charset charset, List<Integer> bytes) {
        static Mark of(String charset, Integer... bytes) {
            return new Mark(Charset.forName(charset), List.of(bytes));
        }

        boolean starts(byte[] text) {
            return text.length >= bytes.size()
                    && IntStream.range(0, bytes.size()).allMatch(i -> (text[i] & 0xff) == bytes.get(i));
        }
    }
}
