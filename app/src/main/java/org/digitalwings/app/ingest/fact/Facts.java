package org.digitalwings.app.ingest.fact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.digitalwings.app.ingest.table.Fault;
import org.digitalwings.app.ingest.table.RowProblem;
import org.digitalwings.graph.batch.Fact;
import org.digitalwings.graph.batch.Known;
import org.digitalwings.graph.batch.KnownMember;
import org.digitalwings.graph.batch.NodeLabel;
import org.digitalwings.graph.batch.NodeRef;
import org.digitalwings.graph.batch.RowFacts;
import org.digitalwings.graph.batch.TieType;
import org.digitalwings.matching.identity.NameKeys;

/** Collects the facts of one row. */
public final class Facts {

    private final long line;
    private final Vocabulary vocabulary;
    private final Known known;
    private final Recognition recognition;
    private final List<Fact> facts = new ArrayList<>();
    private final List<Party> made = new ArrayList<>();
    /** What later rows may know; told only when this row is complete. */
    private final List<Runnable> discoveries = new ArrayList<>();

    private final String batch;

    /** For a row of an import. */
    public Facts(long line, Vocabulary vocabulary, Known known, Namesakes namesakes, String batch) {
        this.line = line;
        this.vocabulary = vocabulary;
        this.known = known;
        this.batch = batch;
        this.recognition = new Recognition(known, namesakes, batch);
    }

    /** Finds a member; makes it only once its facts are stated. */
    public Party find(Mention mention) {
        for (Party party : made) {
            if (mention.id().isEmpty()
                    && party.mention().keys().equals(mention.keys())
                    && mention.labels().contains(party.node().label())) {
                return party;
            }
        }
        Party party = recognition.find(mention, line);
        if (party.how() == Party.How.MADE) {
            made.add(party);
        }
        return party;
    }

    /** States what a member is, besides its name and kind, which the mention states. */
    public void member(Party party, Map<String, Object> properties) {
        Mention mention = party.mention();
        Map<String, Object> set = new HashMap<>(properties);
        Map<String, Object> initial = Map.of();
        switch (party.how()) {
            case MADE -> initial = Map.of("name", mention.name(), "kind", party.kind(), "invented", false);
            case BY_ID -> set.putAll(Map.of("name", mention.name(), "kind", party.kind()));
            // Another way to write the name is not another name.
            case BY_NAME, BY_BRAND, BY_FORMER_ID -> {}
        }
        List<String> newKeys = mention.keys().stream()
                .filter(key -> party.how() == Party.How.MADE || !known.isKnownAs(party.id(), key))
                .toList();
        boolean called = party.how() == Party.How.BY_BRAND || party.how() == Party.How.BY_FORMER_ID;
        Stream<String> names = called
                ? Stream.concat(Stream.of(mention.name()), mention.otherNames().stream())
                : mention.otherNames().stream();
        List<String> newNames =
                names.filter(name -> newKeys.contains(NameKeys.of(name))).toList();
        Map<String, List<String>> additions = newNames.isEmpty() ? Map.of() : Map.of("aliases", newNames);
        facts.add(new Fact.Node(party.node(), set, initial, additions, List.of()));
        newKeys.forEach(key -> tie(TieType.KNOWN_AS, party.node(), new NodeRef(NodeLabel.NAME_KEY, key)));
        KnownMember member = known.withId(party.id())
                .orElseGet(() -> new KnownMember(party.node(), party.kind(), mention.name(), batch));
        discoveries.add(() -> known.add(member, newKeys));
    }

    /** States that a member is there that the row only refers to. */
    public void reference(Party party) {
        if (party.how() == Party.How.MADE && made.remove(party)) {
            member(party, Map.of());
        }
    }

    /** States a node that touches members when it changes. */
    public void node(NodeRef node, Map<String, Object> properties, String... touches) {
        facts.add(Fact.Node.of(node, properties, List.of(touches)));
    }

    /** States a node that is left as it is where it is there. */
    public void initial(NodeRef node, Map<String, Object> properties) {
        facts.add(new Fact.Node(node, Map.of(), properties, Map.of(), List.of()));
    }

    /** States a tie. */
    public void tie(TieType type, NodeRef from, NodeRef to) {
        facts.add(Fact.Tie.of(type, from, to));
    }

    /** States a tie that touches further members when it changes. */
    public void tie(TieType type, NodeRef from, NodeRef to, Map<String, Object> properties, String... touches) {
        facts.add(new Fact.Tie(type, from, to, properties, List.of(touches)));
    }

    /** A topic or technology by name, made where there is none. */
    public NodeRef word(NodeLabel label, String name, Map<String, Object> properties) {
        NodeRef node = vocabulary.word(label, name).orElseGet(() -> Ids.of(label, prefix(label), NameKeys.of(name)));
        if (!properties.isEmpty() || vocabulary.word(label, name).isEmpty()) {
            facts.add(new Fact.Node(node, properties, Map.of("name", name), Map.of(), List.of()));
        }
        return node;
    }

    /** States where a member is. */
    public void place(NodeRef member, String column, String text) {
        List<NodeRef> places = vocabulary.places().find(text);
        if (places.size() != 1) {
            String found = String.join(", ", places.stream().map(NodeRef::id).toList());
            throw places.isEmpty()
                    ? fault(column, text, Fault.UNKNOWN_PLACE)
                    : fault(column, text, Fault.AMBIGUOUS_PLACE, found);
        }
        tie(TieType.LOCATED_IN, member, places.getFirst());
    }

    /** The vocabulary. */
    public Vocabulary vocabulary() {
        return vocabulary;
    }

    /**
     * Something that belongs to a member, found or with a new id.
     *
     * @param recognisedBy the properties that one that is there must have
     * @param identity what a new id is made of
     */
    public NodeRef part(Party owner, NodeLabel label, Map<String, Object> recognisedBy, String... identity) {
        return known.parts(owner.id(), label).stream()
                .filter(part -> part.properties().entrySet().containsAll(recognisedBy.entrySet()))
                .map(Known.Part::node)
                .min(Comparator.comparing(NodeRef::id))
                .orElseGet(() -> {
                    NodeRef node = Ids.of(label, prefix(label), identity);
                    discoveries.add(() -> known.add(owner.id(), new Known.Part(node, recognisedBy)));
                    return node;
                });
    }

    private static String prefix(NodeLabel label) {
        return label.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The parts of a member that are known. */
    public List<Known.Part> parts(Party owner, NodeLabel label) {
        return known.parts(owner.id(), label);
    }

    /** Ends the row. */
    public RowFault fault(String column, String value, Fault fault, String... arguments) {
        return new RowFault(RowProblem.of(line, column, value, fault, arguments));
    }

    /** Closes the row: all facts that were stated, which later rows may build on. */
    public RowFacts close() {
        discoveries.forEach(Runnable::run);
        return new RowFacts(line, facts);
    }
}
