package daybrief.text.charset;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which charset bytes are in that nobody declares, by what they would say in each: the share of characters beyond ASCII that are
 * common in the languages of a charset, less those that no word holds (a sign amid letters, a capital behind a small letter).
 */
final class CharsetGuess {
    private static final int LOOKED_AT = 20_000;
    private static final double ENOUGH = .3;
    private static final double ODD = -1;
    /** That all bytes pair says something by itself, though less than what they say. */
    private static final double WHOLE = .25;

    private static final List<Candidate> CANDIDATES = read();

    private CharsetGuess() {}

    /** Empty where nothing that is known fits. */
    static Optional<Charset> of(byte[] bytes) {
        byte[] sample = sample(bytes);
        double best = ENOUGH;
        Optional<Charset> found = Optional.empty();
        for (Candidate candidate : CANDIDATES) {
            double score = candidate.score(sample);
            if (score > best) {
                best = score;
                found = Optional.of(candidate.charset());
            }
        }
        return found;
    }

    /** Whole lines around bytes beyond ASCII, so that no character is cut. */
    private static byte[] sample(byte[] bytes) {
        byte[] sample = new byte[Math.min(bytes.length, LOOKED_AT)];
        int size = 0;
        int line = 0;
        boolean telling = false;
        for (int i = 0; i <= bytes.length && size < sample.length; i++) {
            boolean end = i == bytes.length || bytes[i] == '\n' || bytes[i] == '>' || bytes[i] == '<';
            telling |= !end && bytes[i] < 0;
            if (end) {
                int length = Math.min(i - line, sample.length - size);
                if (telling && length == i - line) {
                    System.arraycopy(bytes, line, sample, size, length);
                    size += length;
                }
                line = i;
                telling = false;
            }
        }
        return Arrays.copyOf(sample, size);
    }

    private record Candidate(Charset charset, Set<Character> common) {
        double score(byte[] bytes) {
            try {
                return score(charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
            } catch (CharacterCodingException e) {
                return ODD;
            }
        }

        private double score(String text) {
            double sum = 0;
            int count = 0;
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (c > 127) {
                    count++;
                    sum += isOdd(text, i) ? ODD : common.contains(c) ? 1 : Character.isLetter(c) ? 0 : ODD / 2;
                }
            }
            return count == 0 ? 0 : sum / count + (isWide() ? WHOLE : 0);
        }

        private boolean isWide() {
            return charset.newEncoder().maxBytesPerChar() >= 2;
        }

        private static boolean isOdd(String text, int at) {
            char c = text.charAt(at);
            boolean insideWord = at > 0
                    && at + 1 < text.length()
                    && Character.isLetter(text.charAt(at - 1))
                    && Character.isLetter(text.charAt(at + 1));
            boolean sign = !Character.isLetterOrDigit(c) && Character.getType(c) != Character.NON_SPACING_MARK;
            boolean apostrophe = c == '’' || c == '·';
            boolean capitalInside = at > 0 && Character.isUpperCase(c) && Character.isLowerCase(text.charAt(at - 1));
            return Character.isISOControl(c) || capitalInside || (sign && insideWord && !apostrophe);
        }
    }

    private static List<Candidate> read() {
        try (InputStream in = CharsetGuess.class.getResourceAsStream("/daybrief/feed/charsets.txt")) {
            if (in == null) {
                throw new IllegalStateException("The jar lacks the list of charsets; build it with Maven");
            }
            List<Candidate> candidates = new ArrayList<>();
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList()) {
                String[] parts = line.split(" ", 2);
                if (!line.startsWith("#") && Charset.isSupported(parts[0])) {
                    Set<Character> common = new HashSet<>();
                    parts[1].chars().forEach(c -> common.add((char) c));
                    candidates.add(new Candidate(Charset.forName(parts[0]), common));
                }
            }
            return candidates;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
