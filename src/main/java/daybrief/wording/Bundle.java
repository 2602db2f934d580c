package daybrief.wording;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/** The words of one language, from one file for each area. */
final class Bundle {
    /** An area without a file in some language is empty there; the test of completeness then names its keys. */
    static final List<String> AREAS = List.of("calendar", "chat", "digest", "feeds");

    private Bundle() {}

    static Map<String, String> load(String language) {
        Map<String, String> words = new HashMap<>();
        for (String area : AREAS) {
            load(area, language).forEach((key, text) -> {
                if (words.put(key, text) != null) {
                    throw new IllegalStateException(area + "_" + language + ".properties repeats the key " + key);
                }
            });
        }
        return Map.copyOf(words);
    }

    private static Map<String, String> load(String area, String language) {
        Properties properties = new Properties();
        try (InputStream in = Bundle.class.getResourceAsStream(area + "_" + language + ".properties")) {
            if (in != null) {
                Reader text = new InputStreamReader(in, StandardCharsets.UTF_8);
                properties.load(text);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The words of " + area + " in " + language + " cannot be read", e);
        }
        Map<String, String> words = new HashMap<>();
        properties.stringPropertyNames().forEach(key -> words.put(key, properties.getProperty(key)));
        return words;
    }
}
