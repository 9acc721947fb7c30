package org.digitalwings.app.ingest.format;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.digitalwings.app.ingest.fact.Facts;
import org.digitalwings.app.ingest.fact.Mention;
import org.digitalwings.app.ingest.fact.Party;
import org.digitalwings.graph.batch.NodeLabel;
import org.digitalwings.graph.batch.TieType;
import org.jspecify.annotations.Nullable;

/**
 * What a row says of a member as such. An empty cell says nothing, it takes nothing away.
 *
 * @param placeColumn the file's header of the place, for telling people
 */
record Profile(
        Mention mention,
        String nameEn,
        String text,
        @Nullable String country,
        String place,
        String placeColumn,
        List<String> topics,
        String website,
        String email,
        String phone) {

    static Profile of(Cells cells, Column name, String kind) {
        return new Profile(
                Mention.subject(
                        cells.name(name),
                        cells.id(MemberColumns.ID),
                        cells.name(name, true),
                        cells.list(MemberColumns.ALIASES),
                        kind),
                cells.name(MemberColumns.NAME_EN, false),
                cells.text(MemberColumns.TEXT),
                cells.country(MemberColumns.COUNTRY),
                cells.name(MemberColumns.PLACE, false),
                cells.name(MemberColumns.PLACE),
                cells.list(MemberColumns.TOPICS),
                cells.name(MemberColumns.WEBSITE, false),
                cells.name(MemberColumns.EMAIL, false),
                cells.name(MemberColumns.PHONE, false));
    }

    /** States it; the member is the subject of the row. */
    Party state(Facts facts) {
        Party party = facts.find(mention);
        Map<String, Object> properties = new HashMap<>();
        put(properties, "nameEn", nameEn);
        put(properties, "text", text);
        put(properties, "country", country);
        put(properties, "website", website);
        put(properties, "email", email);
        put(properties, "phone", phone);
        facts.member(party, properties);
        if (!place.isEmpty()) {
            facts.place(party.node(), placeColumn, place);
        }
        for (String topic : topics) {
            facts.tie(TieType.ABOUT, party.node(), facts.word(NodeLabel.TOPIC, topic, Map.of()), Map.of("weight", 1.0));
        }
        return party;
    }

    static void put(Map<String, Object> properties, String name, @Nullable Object value) {
        if (value != null && !value.equals("")) {
            properties.put(name, value);
        }
    }
}
