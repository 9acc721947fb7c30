package org.digitalwings.app.gathering;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.digitalwings.app.account.Viewer;
import org.digitalwings.app.community.CurrentCommunity;
import org.digitalwings.graph.gathering.Gathering;
import org.digitalwings.graph.gathering.Meeting;
import org.digitalwings.graph.gathering.Seat;
import org.digitalwings.matching.community.Community;
import org.digitalwings.matching.community.Member;
import org.digitalwings.matching.community.MemberId;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The agenda of a gathering with names and times, the same for pages, the API and exports. */
@Component
public final class AgendaBook {

    private static final Comparator<AgendaEntry> ORDER = Comparator.comparingInt(AgendaEntry::period)
            .thenComparingInt(entry -> entry.table().length())
            .thenComparing(AgendaEntry::table)
            .thenComparing(entry -> entry.members().getFirst());

    private final SessionPlanning sessions;
    private final SeatPlanning seats;
    private final GatheringJson json;
    private final CurrentCommunity community;

    AgendaBook(SessionPlanning sessions, SeatPlanning seats, GatheringJson json, CurrentCommunity community) {
        this.sessions = sessions;
        this.seats = seats;
        this.json = json;
        this.community = community;
    }

    /** The whole agenda by slot or round, then table. */
    public Mono<List<AgendaEntry>> whole(Gathering gathering) {
        Rules rules = json.rules(gathering);
        return switch (gathering.kind()) {
            case MATCHMAKING_SESSION ->
                sessions.agenda(gathering.id())
                        .map(meetings -> meetings.stream()
                                .map(meeting -> entry(gathering, meeting, rules))
                                .sorted(ORDER)
                                .toList());
            case CITY_ROUNDTABLE -> seats.seats(gathering.id()).map(all -> entries(gathering, all, rules));
        };
    }

    /** What the viewer may see of it: managers everything, others what concerns those they act for. */
    public Mono<List<AgendaEntry>> visible(Gathering gathering, Viewer viewer) {
        Mono<List<AgendaEntry>> whole = whole(gathering);
        return viewer.isManager()
                ? whole
                : whole.map(entries -> entries.stream()
                        .filter(entry -> entry.members().stream().anyMatch(viewer::actsFor))
                        .toList());
    }

    /** The name of a member, the id where the community does not have it any more. */
    public String name(MemberId member) {
        return community.get().find(member).map(Member::name).orElse(member.value());
    }

    private AgendaEntry entry(Gathering gathering, Meeting meeting, Rules rules) {
        List<String> names = List.of(name(Ids.of(meeting.first())), name(Ids.of(meeting.second())));
        return new AgendaEntry(
                meeting.idAt(gathering.id()),
                meeting.slot(),
                rules.begin(meeting.slot()),
                rules.end(meeting.slot()),
                meeting.table(),
                List.of(Ids.of(meeting.first()), Ids.of(meeting.second())),
                names,
                names,
                meeting.locked());
    }

    private List<AgendaEntry> entries(Gathering gathering, List<Seat> all, Rules rules) {
        Community now = community.get();
        Map<String, List<Seat>> tables =
                all.stream().collect(Collectors.groupingBy(seat -> seat.round() + " " + seat.table()));
        List<AgendaEntry> entries = new ArrayList<>();
        for (Seat seat : all) {
            List<String> companions = tables.getOrDefault(seat.round() + " " + seat.table(), List.of()).stream()
                    .map(other -> Ids.of(other.member()))
                    .filter(other -> !other.equals(Ids.of(seat.member())))
                    .map(other -> now.find(other).map(Member::name).orElse(other.value()))
                    .toList();
            String key = "%s %s %d".formatted(gathering.id(), seat.member(), seat.round());
            entries.add(new AgendaEntry(
                    UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)).toString(),
                    seat.round(),
                    rules.begin(seat.round()),
                    rules.end(seat.round()),
                    seat.table(),
                    List.of(Ids.of(seat.member())),
                    List.of(name(Ids.of(seat.member()))),
                    companions,
                    seat.locked()));
        }
        entries.sort(ORDER);
        return entries;
    }
}
