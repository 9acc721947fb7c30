package org.digitalwings.app.ingest.fact;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.digitalwings.app.ingest.table.Fault;
import org.digitalwings.app.ingest.table.RowProblem;
import org.digitalwings.graph.batch.Known;
import org.digitalwings.graph.batch.KnownMember;
import org.digitalwings.graph.batch.NodeRef;

/**
 * Finds the members that rows name: by id, then by the keys of their names among the members of the same label (a project
 * and the company that runs it can share a name), then by the brands in them. Several members, one that could be meant,
 * another kind, or a new id for a name that another import gave to somebody end the row.
 */
final class Recognition {

    private final Known known;
    private final Namesakes namesakes;
    private final String batch;

    Recognition(Known known, Namesakes namesakes, String batch) {
        this.known = known;
        this.namesakes = namesakes;
        this.batch = batch;
    }

    Party find(Mention mention, long line) {
        if (mention.id().isEmpty()) {
            return byName(mention, line);
        }
        KnownMember member = known.withId(mention.id()).orElse(null);
        if (member == null) {
            return makeWithId(mention, line);
        }
        boolean wrongKind = !mention.subject()
                && !mention.kind().isEmpty()
                && !mention.kind().equals(member.kind());
        if (!mention.labels().contains(member.node().label()) || wrongKind) {
            throw fault(mention, line, mention.id(), Fault.OTHER_KIND, member.id(), member.kind());
        }
        if (!member.id().equals(mention.id())) {
            return new Party(mention, member.node(), member.kind(), Party.How.BY_FORMER_ID);
        }
        // By its id an organisation can become one of another kind.
        String kind = mention.kind().isEmpty() ? member.kind() : mention.kind();
        return new Party(mention, member.node(), kind, Party.How.BY_ID);
    }

    private Party makeWithId(Mention mention, long line) {
        if (!mention.canBeMade()) {
            throw fault(mention, line, mention.id(), Fault.UNKNOWN_ID);
        }
        String others = candidates(mention)
                .filter(member -> !member.batch().equals(batch))
                .map(KnownMember::id)
                .collect(Collectors.joining(", "));
        if (!others.isEmpty()) {
            throw fault(mention, line, mention.name(), Fault.NAME_TAKEN, others);
        }
        return made(mention, mention.id());
    }

    private Party byName(Mention mention, long line) {
        if (mention.name().isEmpty()) {
            throw fault(mention, line, "", Fault.NO_MEMBER_NAMED);
        }
        List<KnownMember> found = candidates(mention).toList();
        if (found.size() > 1) {
            throw fault(
                    mention,
                    line,
                    mention.name(),
                    Fault.SEVERAL_MEMBERS,
                    found.stream().map(KnownMember::id).collect(Collectors.joining(", ")));
        }
        if (found.isEmpty()) {
            Optional<Party> likely = byBrand(mention, line);
            if (likely.isPresent()) {
                return likely.get();
            }
            if (!mention.canBeMade()) {
                throw fault(mention, line, mention.name(), Fault.UNKNOWN_NAME);
            }
            return made(mention, freeId(mention));
        }
        KnownMember member = found.getFirst();
        if (!mention.kind().isEmpty() && !mention.kind().equals(member.kind())) {
            throw fault(mention, line, mention.name(), Fault.OTHER_KIND, member.id(), member.kind());
        }
        return new Party(mention, member.node(), member.kind(), Party.How.BY_NAME);
    }

    /** The member that has the brand of a name that nobody has; who could be it ends the row unless it is surely one. */
    private Optional<Party> byBrand(Mention mention, long line) {
        List<Namesakes.Likely> likely = namesakes.like(mention).stream()
                .filter(member -> known.withId(member.id()).isPresent())
                .toList();
        if (likely.isEmpty()) {
            return Optional.empty();
        }
        KnownMember member = known.withId(likely.getFirst().id()).orElseThrow();
        boolean sure = likely.size() == 1 && likely.getFirst().sure();
        boolean fits = mention.kind().isEmpty() || mention.kind().equals(member.kind());
        if (!sure || !fits) {
            String ids = likely.stream().map(Namesakes.Likely::id).collect(Collectors.joining(", "));
            throw fault(mention, line, mention.name(), Fault.PERHAPS_KNOWN, ids);
        }
        return Optional.of(new Party(mention, member.node(), member.kind(), Party.How.BY_BRAND));
    }

    private Stream<KnownMember> candidates(Mention mention) {
        return known.knownAs(mention.keys()).stream()
                .filter(member -> mention.labels().contains(member.node().label()));
    }

    /** The id made of the name, or of the name and this import where a member that is called otherwise now has it. */
    private String freeId(Mention mention) {
        String id = mention.newId();
        return known.withId(id).isEmpty()
                ? id
                : Ids.ofMember(Mention.labelOf(mention.kind()), mention.keys().getFirst() + "\u001f" + batch);
    }

    private static Party made(Mention mention, String id) {
        NodeRef node = new NodeRef(Mention.labelOf(mention.kind()), id);
        return new Party(mention, node, mention.kind(), Party.How.MADE);
    }

    private static RowFault fault(Mention mention, long line, String value, Fault fault, String... arguments) {
        return new RowFault(RowProblem.of(line, mention.column(), value, fault, arguments));
    }
}
