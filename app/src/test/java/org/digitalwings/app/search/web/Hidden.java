package org.digitalwings.app.search.web;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.digitalwings.app.testing.RunningApp;
import org.digitalwings.graph.change.ChangeDraft;
import org.digitalwings.graph.change.ChangeKind;
import org.digitalwings.graph.change.ChangeLog;
import org.digitalwings.graph.profile.Audience;
import org.digitalwings.graph.profile.Field;
import org.digitalwings.matching.search.SearchIndex;
import org.digitalwings.matching.search.SearchQuery;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

/** Of each audience a member that shows every field to it only, with a twin that shows its texts. */
final class Hidden {

    private static final RunningApp APP = RunningApp.shared();

    private Hidden() {}

    /** Writes them, and waits until they are found. */
    static void write() {
        try (Session session = APP.part(Driver.class).session()) {
            session.executeWriteWithoutResult(tx -> {
                List<ChangeDraft> changes = new ArrayList<>();
                for (Audience level : Audience.values()) {
                    String code = level.code();
                    tx.run("""
                            MERGE (t:Topic {id: 'hid-topic-' + $code}) SET t.name = $topics, t.nameEn = 'Topic ' + $code
                            MERGE (b:Topic {id: 'hid-broad-' + $code}) SET b.name = '宽' + $topics, b.nameEn = 'Broad ' + $code
                            MERGE (t)-[:BROADER]->(b)
                            MERGE (p:Place {id: 'hid-place-' + $code}) SET p.name = $place, p.nameEn = 'Place ' + $code, p.level = 'province'
                            MERGE (m:Member:Project {id: $id})
                            SET m += {kind: 'project', name: '匿形' + $code, text: $text + ' quizzacious' + $code, email: $email, phone: $phone,
                                      website: 'https://' + $code + '.example', country: 'IS', visibility: $visibility}
                            MERGE (m)-[:ABOUT {weight: 1.0}]->(t) MERGE (m)-[:LOCATED_IN]->(p)
                            MERGE (m)-[:SEEKS]->(n:Need {id: 'hid-need-' + $code}) SET n.kind = 'policy', n.text = $needs
                            MERGE (m)-[:PROVIDES]->(o:Offer {id: 'hid-offer-' + $code}) SET o.kind = 'space', o.text = $offers
                            MERGE (twin:Member:Project {id: 'hid-twin-' + $code})
                            SET twin += {kind: 'project', name: '双生' + $code, text: $text + ' ' + $needs + ' ' + $offers}
                            """, parameters(level)).consume();
                    changes.add(ChangeDraft.ofMember(ChangeKind.CREATED, id(level)));
                    changes.add(ChangeDraft.ofMember(ChangeKind.CREATED, "hid-twin-" + code));
                }
                APP.part(ChangeLog.class).append(tx, changes);
            });
        }
        SearchIndex index = APP.part(SearchIndex.class);
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> index.search(SearchQuery.of("\"匿形\"", 1)).total() == Audience.values().length);
    }

    private static Map<String, Object> parameters(Audience level) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("code", level.code());
        parameters.put("id", id(level));
        Stream.of(Field.values()).forEach(field -> parameters.put(field.code(), secret(field, level)));
        parameters.put(
                "visibility",
                Stream.of(Field.values())
                        .map(field -> field.code() + "=" + level.code())
                        .toList());
        return parameters;
    }

    static String id(Audience level) {
        return "hid-" + level.code();
    }

    /** What stands in a field and, but for the twin's text, nowhere else. */
    static String secret(Field field, Audience level) {
        return switch (field) {
            case EMAIL -> "bx" + number(level) + "q@hiddenbox.example";
            case PHONE -> "+86 139-0000-000" + number(level);
            case TOPICS -> "㙓㙔题" + number(level);
            case PLACE -> "㙕㙖州" + number(level);
            case TEXT, WEBSITE, NEEDS, OFFERS -> "hidden" + field.code() + "zq" + level.code();
        };
    }

    private static int number(Audience level) {
        return List.of(Audience.values()).indexOf(level);
    }
}
