package daybrief.cli;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** A text file named on the command line, or standard input for {@code -}. */
final class TextFile {
    private static final int LARGEST = 16 << 20;

    private TextFile() {}

    /** The whole text: UTF-8, or Windows-1252 where the bytes are no UTF-8. */
    static String read(String name, InputStream standardInput) throws IOException {
        try (InputStream input = open(name, standardInput)) {
            byte[] bytes = input.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw new IOException("it is larger than " + (LARGEST >> 20) + " MB");
            }
            return decode(bytes);
        }
    }

    static InputStream open(String name, InputStream standardInput) throws IOException {
        if (name.equals("-")) {
            return new Unclosed(standardInput);
        }
        try {
            Path path = Path.of(name);
            if (Files.isDirectory(path)) {
                throw new IOException("it is a folder");
            }
            return Files.newInputStream(path);
        } catch (InvalidPathException e) {
            throw new IOException("it is no file name", e);
        }
    }

    static String problem(String name, IOException e) {
        return name + ": " + (e instanceof NoSuchFileException ? "there is no such file" : e.getMessage());
    }

    private static String decode(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return new String(bytes, Charset.forName("windows-1252"));
        }
    }

    /** Standard input is not ours to close. */
    private static final class Unclosed extends FilterInputStream {
        Unclosed(InputStream in) {
            super(in);
        }

        @Override
        public void close() {}
    }
}
