package daybrief.page;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/** The name of the site that a page is of. */
final class Sites {
    private static final int LONGEST = 100;

    private Sites() {}

    /** As the page names it. */
    static Optional<String> named(Facts facts) {
        return facts.metas()
                .first("og:site_name")
                .or(() -> publisher(facts))
                .or(() -> facts.metas()
                        .first("application-name", "apple-mobile-web-app-title", "dc.publisher", "publisher"))
                .filter(name -> name.length() <= LONGEST && !name.contains("://"));
    }

    /** The name, or the host of the page's address. */
    static Optional<String> best(Facts facts, Optional<String> canonical) {
        return named(facts).or(() -> host(facts.address())).or(() -> canonical.flatMap(Sites::host));
    }

    private static Optional<String> publisher(Facts facts) {
        JsonNode publisher =
                facts.linked().article().map(node -> node.path("publisher")).orElse(null);
        List<String> names = publisher == null ? List.of() : facts.linked().texts(publisher);
        return names.stream().findFirst();
    }

    static Optional<String> host(String address) {
        try {
            return Optional.ofNullable(URI.create(address).getHost())
                    .map(host -> host.startsWith("www.") ? host.substring(4) : host);
        } catch (IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }
}
