package org.digitalwings.graph.batch;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import org.digitalwings.graph.change.Aspect;

/** What of a member a fact that was not known changes. */
final class ChangedAspects {

    private ChangedAspects() {}

    /** @param properties the names of a node's properties that are other ones now */
    static Set<Aspect> of(Fact fact, Collection<String> properties) {
        return switch (fact) {
            case Fact.Node node -> ofNode(node.node().label(), properties);
            case Fact.Tie tie -> ofTie(tie.type());
        };
    }

    private static Set<Aspect> ofNode(NodeLabel label, Collection<String> properties) {
        return switch (label) {
            case PERSON, ORGANIZATION, PROJECT -> ofMember(properties);
            case ENTRY -> Set.of(Aspect.RESULT);
            case FUNDING_ROUND -> Set.of(Aspect.FUNDING);
            case NEED -> Set.of(Aspect.NEED);
            case OFFER -> Set.of(Aspect.OFFER);
            case TOPIC, PLACE, TECHNOLOGY, COMPETITION, EDITION, TRACK, MILESTONE, GATHERING, MEETING, NAME_KEY ->
                Set.of();
        };
    }

    private static Set<Aspect> ofMember(Collection<String> properties) {
        Set<Aspect> aspects = EnumSet.noneOf(Aspect.class);
        for (String property : properties) {
            switch (property) {
                case "name", "nameEn", "aliases" -> aspects.add(Aspect.NAME);
                case "text" -> aspects.add(Aspect.TEXT);
                case "country" -> aspects.add(Aspect.PLACE);
                default -> {}
            }
        }
        return aspects;
    }

    private static Set<Aspect> ofTie(TieType type) {
        return switch (type) {
            case ENTERED -> Set.of(Aspect.RESULT);
            case RAISED -> Set.of(Aspect.FUNDING);
            case LOCATED_IN -> Set.of(Aspect.PLACE);
            case ABOUT -> Set.of(Aspect.TOPIC);
            case BUILT_ON -> Set.of(Aspect.TECHNOLOGY);
            case SEEKS -> Set.of(Aspect.NEED);
            case PROVIDES -> Set.of(Aspect.OFFER);
            case WORKS_AT,
                    FOUNDED,
                    RUNS,
                    OWNS,
                    IN,
                    OF,
                    JUDGED,
                    CONTRIBUTED,
                    INVESTED,
                    REACHED,
                    PART_OF,
                    SAVED,
                    INVITED,
                    AT,
                    WITH,
                    KNOWN_AS -> Set.of();
        };
    }
}
