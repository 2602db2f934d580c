package daybrief.chat;

import daybrief.article.Articles;
import daybrief.article.Draft;
import daybrief.article.Kind;
import daybrief.db.Database;
import daybrief.source.SourceId;
import daybrief.source.Sources;
import daybrief.story.Grouping;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Puts articles into the store and groups them, as if they had been read. */
record Papers(Database db, Sources sources, Articles articles, Grouping grouping) {
    record Item(String outlet, String topic, String title, String text) {
        private String link() {
            return "https://" + outlet.toLowerCase(Locale.ROOT).replace(' ', '-') + ".example/"
                    + Math.abs(title.hashCode());
        }

        private Draft draft(SourceId source, Optional<Instant> published) {
            return new Draft(
                    source.value(),
                    Optional.of(title),
                    outlet,
                    Optional.of(link()),
                    Optional.empty(),
                    title,
                    text,
                    Optional.empty(),
                    Optional.empty(),
                    Kind.NEWS,
                    published,
                    Map.of(topic, 1.0));
        }
    }

    void publish(Item item, Optional<Instant> published, Instant now) {
        db.write(tx -> articles.store(tx, item.draft(sources.fileSource(tx, item.outlet(), now), published), now));
        grouping.run();
    }

    void stormAndCup(Instant now) {
        Optional<Instant> hourAgo = Optional.of(now.minus(Duration.ofHours(1)));
        publish(new Item("Harbour Gazette", "world", "Storm Ansel drives thousands from Norhaven", """
                NORHAVEN — Storm Ansel has driven 6,500 people from their homes in Norhaven, the harbour authority said. \
                The old sea wall broke in two places before dawn, and the market quarter stands under a metre of water. \
                Schools and the railway stay closed until the water has gone. \
                Mayor Ilse Torvald asked people not to return for their belongings."""), hourAgo, now);
        publish(new Item("Meridian Wire", "world", "Norhaven flooded as storm breaks sea wall", """
                The sea wall of Norhaven broke in two places as Storm Ansel reached the coast, flooding the market quarter. \
                About 6,500 people have left their homes, the harbour authority said. \
                Engineers want to close the gaps with sandbags before the next tide. \
                The mayor, Ilse Torvald, said that nobody had been killed."""), hourAgo, now);
        publish(new Item("Corner Post", "sport", "Vellmar win the island cup on penalties", """
                Vellmar won the island cup for the first time after a goalless final that went to penalties. \
                Goalkeeper Ruben Askari saved the last two shots of the champions. \
                The team comes home by ferry, where thousands are expected at the quay."""), hourAgo, now);
    }
}
