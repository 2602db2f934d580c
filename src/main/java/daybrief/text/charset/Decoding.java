package daybrief.text.charset;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Bytes to text, whatever they are declared to be. A byte order mark wins; then the first that the bytes really are of: what the
 * transport declares unless it is a mere default, what the document declares, UTF-8; then what the bytes look like. A byte that
 * does not fit is read as windows-1252, alone.
 */
public final class Decoding {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Charset MAINFRAME = Charset.forName("IBM037");
    private static final Pattern TRANSPORT = Pattern.compile("(?i)charset\\s*=\\s*[\"']?([\\w.:-]+)");
    private static final Declaration XML =
            Declaration.of("(?i)^\\s*<\\?xml[^>]{0,200}?encoding\\s*=\\s*[\"']\\s*([\\w.:-]+)", 400);
    private static final Declaration HTML =
            Declaration.of("(?i)<(?:meta|\\?xml)[^>]{0,300}?(?:charset|encoding)\\s*=\\s*[\"']?\\s*([\\w.:-]+)", 8_192);
    /** Fewer than these might be another charset's chance. */
    private static final int BEYOND_CHANCE = 8;
    /** UTF-32's mark begins as UTF-16's does. Where there is no mark, the first "&lt;" tells. */
    private static final List<Mark> MARKS = List.of(
            Mark.of("UTF-32LE", true, 0xff, 0xfe, 0, 0),
            Mark.of("UTF-32BE", true, 0, 0, 0xfe, 0xff),
            Mark.of("UTF-8", true, 0xef, 0xbb, 0xbf),
            Mark.of("UTF-16LE", true, 0xff, 0xfe),
            Mark.of("UTF-16BE", true, 0xfe, 0xff),
            Mark.of("UTF-32LE", false, (int) '<', 0, 0, 0),
            Mark.of("UTF-32BE", false, 0, 0, 0, (int) '<'),
            Mark.of("UTF-16LE", false, (int) '<', 0),
            Mark.of("UTF-16BE", false, 0, (int) '<'),
            Mark.of("UTF-16LE", false, (int) '{', 0),
            Mark.of("UTF-16BE", false, 0, (int) '{'));
    /** "&lt;?xm" in EBCDIC. */
    private static final Mark EBCDIC = Mark.of("IBM037", false, 0x4c, 0x6f, 0xa7, 0x94);

    private Decoding() {}

    /**
     * Of a document that may begin with an XML declaration.
     *
     * @param type the Content-Type of the transport, or empty
     */
    public static String text(byte[] bytes, String type) {
        return text(bytes, type, XML);
    }

    /** Of HTML, whose head may name its charset. */
    public static String page(byte[] bytes, String type) {
        return text(bytes, type, HTML);
    }

    private static String text(byte[] bytes, String type, Declaration declaration) {
        for (Mark mark : MARKS) {
            if (mark.starts(bytes)) {
                return decode(bytes, mark.silent() ? mark.bytes().size() : 0, mark.charset());
            }
        }
        if (EBCDIC.starts(bytes)) {
            return decode(bytes, 0, declaration.in(bytes, MAINFRAME).orElse(MAINFRAME));
        }
        return decode(bytes, 0, charset(bytes, type, declaration));
    }

    private static Charset charset(byte[] bytes, String type, Declaration declaration) {
        Optional<Charset> transport = named(TRANSPORT, type);
        Optional<Charset> document = declaration.in(bytes, StandardCharsets.ISO_8859_1);
        List<Charset> declared = Stream.of(transport.filter(charset -> !charset.equals(WINDOWS)), document)
                .flatMap(Optional::stream)
                .filter(charset ->
                        !charset.name().startsWith("UTF-16") && !charset.name().startsWith("UTF-32"))
                .toList();
        Utf8Census census = Utf8Census.of(bytes);
        if (census.isWhole()
                && (declared.isEmpty()
                        || census.sequences() >= BEYOND_CHANCE
                        || (declared.get(0).equals(WINDOWS) && census.sequences() > 0))) {
            return StandardCharsets.UTF_8;
        }
        return declared.stream()
                .filter(charset -> fits(charset, bytes))
                .findFirst()
                .orElseGet(() -> undeclared(bytes, census, declared));
    }

    /** What is mostly UTF-8 is UTF-8 with a few foreign bytes; so is another charset that was declared and fits but for a few. */
    private static Charset undeclared(byte[] bytes, Utf8Census census, List<Charset> declared) {
        if (census.sequences() >= census.strangers()) {
            return StandardCharsets.UTF_8;
        }
        Optional<Charset> wide = declared.stream()
                .filter(charset -> !charset.equals(StandardCharsets.UTF_8))
                .findFirst();
        return wide.or(() -> CharsetGuess.of(bytes)).orElse(WINDOWS);
    }

    private static boolean fits(Charset charset, byte[] bytes) {
        CharsetDecoder decoder = reporting(charset);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(Math.min(8192, bytes.length + 16));
        while (true) {
            CoderResult result = decoder.decode(in, out, true);
            out.clear();
            if (!result.isOverflow()) {
                return result.isUnderflow();
            }
        }
    }

    private static Optional<Charset> named(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? CharsetNames.find(String.valueOf(matcher.group(1))) : Optional.empty();
    }

    private static CharsetDecoder reporting(Charset charset) {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    private static String decode(byte[] bytes, int from, Charset charset) {
        CharsetDecoder decoder = reporting(charset);
        ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        StringBuilder text = new StringBuilder(in.remaining());
        CharBuffer out = CharBuffer.allocate(Math.min(8192, bytes.length + 16));
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

    /** Where a document says its charset itself: in its first bytes. */
    private record Declaration(Pattern pattern, int head) {
        static Declaration of(String pattern, int head) {
            return new Declaration(Pattern.compile(pattern), head);
        }

        Optional<Charset> in(byte[] bytes, Charset charset) {
            return named(pattern, new String(bytes, 0, Math.min(head, bytes.length), charset));
        }
    }

    /** Bytes at the beginning that tell a charset: a byte order mark, which is silent, or the document's first character. */
    private record Mark(Charset charset, boolean silent, List<Integer> bytes) {
        static Mark of(String charset, boolean silent, Integer... bytes) {
            return new Mark(Charset.forName(charset), silent, List.of(bytes));
        }

        boolean starts(byte[] text) {
            return text.length >= bytes.size()
                    && IntStream.range(0, bytes.size()).allMatch(i -> (text[i] & 0xff) == bytes.get(i));
        }
    }
}
