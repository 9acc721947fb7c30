package org.digitalwings.app.sample;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.digitalwings.graph.batch.NodeLabel;
import org.digitalwings.graph.batch.NodeRef;
import org.digitalwings.graph.batch.TieType;
import org.digitalwings.matching.sample.Fact;
import org.digitalwings.matching.sample.PastSession;

/** The meetings of the past sessions, each in the first slot in which both were free, at its host's table. */
final class Meetings {

    /** The frame of the past sessions, as app.gathering keeps it: large enough for all that met. */
    private static final String RULES = """
            {"slots":20,"morningSlots":9,"start":"09:00:00","afternoon":"13:30:00","slotMinutes":20,"pauseMinutes":5,\
            "tables":40,"minimum":0,"maximum":20}""";

    private final Map<String, Set<Long>> busy = new HashMap<>();
    private final Map<String, Map<String, Long>> tables = new HashMap<>();

    static FactRow session(PastSession session) {
        return new FactRow()
                .node(
                        new NodeRef(NodeLabel.GATHERING, session.id()),
                        Map.of(
                                "kind",
                                "matchmaking-session",
                                "name",
                                session.name(),
                                "theme",
                                "",
                                "date",
                                session.date(),
                                "status",
                                "held",
                                "invented",
                                true,
                                "rules",
                                RULES,
                                "version",
                                0L));
    }

    FactRow row(FactRow row, Fact.Encounter encounter, NodeRef guest, NodeRef host) {
        NodeRef session = new NodeRef(NodeLabel.GATHERING, encounter.gathering());
        NodeRef meeting =
                new NodeRef(NodeLabel.MEETING, "%s-%s-%s".formatted(encounter.gathering(), guest.id(), host.id()));
        Map<String, Long> places = tables.computeIfAbsent(encounter.gathering(), gathering -> new HashMap<>());
        long table = places.computeIfAbsent(host.id(), id -> places.size() + 1L);
        return row.node(
                        meeting,
                        Map.of(
                                "slot",
                                slot(encounter.gathering(), guest, host),
                                "table",
                                Long.toString(table),
                                "status",
                                "held",
                                "rating",
                                (long) encounter.rating()))
                .tie(TieType.AT, meeting, session)
                .tie(TieType.WITH, meeting, guest)
                .tie(TieType.WITH, meeting, host)
                .tie(TieType.INVITED, guest, session, Map.of("status", "attended", "role", "project"))
                .tie(TieType.INVITED, host, session, Map.of("status", "attended", "role", side(host)));
    }

    /** Hosts are investors and enterprises, whose ids begin with what they are. */
    private static String side(NodeRef host) {
        return host.id().startsWith("investor") ? "investor" : "enterprise";
    }

    private long slot(String gathering, NodeRef guest, NodeRef host) {
        Set<Long> guests = busy.computeIfAbsent(gathering + guest.id(), key -> new HashSet<>());
        Set<Long> hosts = busy.computeIfAbsent(gathering + host.id(), key -> new HashSet<>());
        long slot = 0;
        while (guests.contains(slot) || hosts.contains(slot)) {
            slot++;
        }
        guests.add(slot);
        hosts.add(slot);
        return slot;
    }
}
