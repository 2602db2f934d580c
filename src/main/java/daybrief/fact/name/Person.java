package daybrief.fact.name;

import daybrief.fact.Mention;
import daybrief.text.Words;
import java.util.List;
import java.util.Locale;

/**
 * Somebody whom a text names.
 *
 * @param name in full, where it stands first
 * @param role in the text's own words, such as "Prime Minister" or "a spokesman for the harbour"; may be empty
 * @param isPublic whether the role is one in the public eye
 * @param mentions how often the text names them
 */
public record Person(Mention name, String role, boolean isPublic, int mentions) {
    /** By what a text goes on to name them: the last word, lower case, accents folded. */
    public String surname() {
        List<String> words = Words.of(name.text(), "");
        return words.isEmpty() ? name.text().toLowerCase(Locale.ROOT) : words.get(words.size() - 1);
    }

    /** Whether more than one word is known of the name. */
    public boolean isFull() {
        return name.text().indexOf(' ') > 0;
    }

    Person and(Person other) {
        boolean longer = other.name.text().length() > name.text().length() && (!isFull() || other.isFull());
        boolean better = role.isEmpty() || (other.isPublic && !isPublic);
        return new Person(
                longer ? other.name : name,
                better && !other.role.isEmpty() ? other.role : role,
                isPublic || other.isPublic,
                mentions + other.mentions);
    }
}
