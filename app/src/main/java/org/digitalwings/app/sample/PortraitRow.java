package org.digitalwings.app.sample;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.digitalwings.graph.batch.NodeLabel;
import org.digitalwings.graph.batch.NodeRef;
import org.digitalwings.graph.batch.TieType;
import org.digitalwings.matching.community.Entry;
import org.digitalwings.matching.community.Member;
import org.digitalwings.matching.community.Need;
import org.digitalwings.matching.community.Offer;
import org.digitalwings.matching.community.Place;
import org.digitalwings.matching.identity.NameKeys;
import org.digitalwings.matching.sample.Fact;

/** A member with all that belongs to it alone. */
final class PortraitRow {

    private final FactRow row = new FactRow();
    private final Fact.Portrait portrait;
    private final Member member;
    private final NodeRef node;

    private PortraitRow(Fact.Portrait portrait) {
        this.portrait = portrait;
        this.member = portrait.member();
        this.node = new NodeRef(FactRow.label(member.kind()), member.id().value());
    }

    static FactRow of(Fact.Portrait portrait) {
        return new PortraitRow(portrait).row();
    }

    private FactRow row() {
        row.node(node, properties());
        Stream.concat(Stream.of(member.name()), member.aliases().stream())
                .map(NameKeys::of)
                .distinct()
                .forEach(key -> row.tie(TieType.KNOWN_AS, node, new NodeRef(NodeLabel.NAME_KEY, key)));
        member.topics().forEach((topic, weight) -> {
            NodeRef about = new NodeRef(NodeLabel.TOPIC, topic.id());
            row.vocabulary(about, Map.of("name", topic.name(), "nameEn", topic.nameEn()));
            row.tie(TieType.ABOUT, node, about, Map.of("weight", weight));
        });
        Place place = member.place();
        if (place != null) {
            NodeRef there = new NodeRef(NodeLabel.PLACE, place.id());
            row.vocabulary(there, Map.of("name", place.name()));
            row.tie(TieType.LOCATED_IN, node, there);
        }
        member.technologies().forEach(name -> row.tie(TieType.BUILT_ON, node, technology(row, name)));
        member.entries().forEach(this::entry);
        needs();
        offers();
        return row;
    }

    /** A technology, which is made where the vocabulary does not have it. */
    static NodeRef technology(FactRow row, String name) {
        String id = name.toLowerCase(Locale.ROOT).split(" ", 2)[0];
        NodeRef technology = new NodeRef(NodeLabel.TECHNOLOGY, id);
        row.vocabulary(technology, Map.of("name", name, "kind", "open-source-project"));
        return technology;
    }

    /** The entry of a project in the edition of a year. */
    static NodeRef entry(String project, int year) {
        return new NodeRef(NodeLabel.ENTRY, project + "-" + year);
    }

    private Map<String, Object> properties() {
        return FactRow.properties(
                "name",
                member.name(),
                "kind",
                FactRow.code(member.kind()),
                "nameEn",
                portrait.nameEn(),
                "aliases",
                member.aliases(),
                "text",
                member.text(),
                "country",
                member.country(),
                "email",
                portrait.email(),
                "invented",
                member.invented());
    }

    private void entry(Entry entry) {
        NodeRef part = entry(member.id().value(), entry.edition());
        String award = entry.award() == null ? null : FactRow.code(entry.award());
        row.node(part, FactRow.properties("round", FactRow.code(entry.round()), "award", award))
                .tie(TieType.ENTERED, node, part)
                .tie(TieType.IN, part, ContestRows.track(entry.edition(), entry.track()));
    }

    private void needs() {
        List<Need> needs = member.needs();
        for (int i = 0; i < needs.size(); i++) {
            NodeRef need = new NodeRef(NodeLabel.NEED, "%s-need-%d".formatted(member.id(), i + 1));
            Need wanted = needs.get(i);
            row.node(
                            need,
                            FactRow.properties(
                                    "kind",
                                    FactRow.code(wanted.purpose()),
                                    "text",
                                    wanted.text(),
                                    "until",
                                    wanted.until()))
                    .tie(TieType.SEEKS, node, need);
        }
    }

    private void offers() {
        List<Offer> offers = member.offers();
        for (int i = 0; i < offers.size(); i++) {
            NodeRef offer = new NodeRef(NodeLabel.OFFER, "%s-offer-%d".formatted(member.id(), i + 1));
            Offer given = offers.get(i);
            row.node(
                            offer,
                            FactRow.properties(
                                    "kind",
                                    FactRow.code(given.purpose()),
                                    "text",
                                    given.text(),
                                    "until",
                                    given.until()))
                    .tie(TieType.PROVIDES, node, offer);
        }
    }
}
