package org.digitalwings.app.gathering.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.digitalwings.app.account.Role;
import org.digitalwings.app.account.Viewer;
import org.digitalwings.app.gathering.GatheringDesk;
import org.digitalwings.app.gathering.HandMadePlans;
import org.digitalwings.app.gathering.PlanEvent;
import org.digitalwings.app.gathering.PlanOrder;
import org.digitalwings.app.gathering.Planning;
import org.digitalwings.app.gathering.ProposalOrder;
import org.digitalwings.app.gathering.Proposals;
import org.digitalwings.app.gathering.SessionPlanning;
import org.digitalwings.app.web.EntityTags;
import org.digitalwings.graph.gathering.GatheringId;
import org.digitalwings.graph.gathering.Meeting;
import org.digitalwings.graph.gathering.Seat;
import org.digitalwings.graph.member.MemberId;
import org.digitalwings.matching.roundtable.InvitationPlan;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Planning of gatherings; for managers. */
@RestController
@RequestMapping("/api/gatherings/{id}")
@Tag(name = "gatherings")
class PlanEndpoint {

    private final GatheringDesk desk;
    private final Planning planning;
    private final HandMadePlans byHand;
    private final SessionPlanning sessions;
    private final Proposals proposals;

    PlanEndpoint(
            GatheringDesk desk,
            Planning planning,
            HandMadePlans byHand,
            SessionPlanning sessions,
            Proposals proposals) {
        this.desk = desk;
        this.planning = planning;
        this.byHand = byHand;
        this.sessions = sessions;
        this.proposals = proposals;
    }

    /**
     * Two who could meet.
     *
     * @param utility what it is worth, 1 to 1000
     * @param wishes how many of the two asked for it
     */
    record PairView(String first, String second, int utility, int wishes) {}

    /** A meeting of an agenda made by hand. */
    record MeetingView(String first, String second, int slot, String table, boolean locked) {}

    /** A seat of a plan made by hand. */
    record SeatView(String member, int round, String table, boolean locked) {}

    @GetMapping("/pairs")
    @Operation(summary = "Who could meet at a session, the most valuable pairs first")
    Mono<List<PairView>> pairs(@PathVariable String id, @RequestParam(defaultValue = "100") int size, Viewer viewer) {
        viewer.require(Role.MANAGER);
        return desk.find(new GatheringId(id), viewer)
                .flatMap(summary -> desk.participants(summary.gathering().id()))
                .flatMap(sessions::pairs)
                .map(pairs -> pairs.stream()
                        .limit(Math.clamp(size, 1, 10_000))
                        .map(pair -> new PairView(
                                pair.pair().first().value(),
                                pair.pair().second().value(),
                                pair.utility(),
                                pair.wishedBy().size()))
                        .toList());
    }

    @PostMapping("/proposal")
    @Operation(summary = "Proposes whom to invite to a roundtable, with reasons and a standby list")
    Mono<InvitationPlan> propose(@PathVariable String id, @RequestBody ProposalOrder order, Viewer viewer) {
        viewer.require(Role.MANAGER);
        return desk.find(new GatheringId(id), viewer).flatMap(summary -> proposals.propose(summary, order));
    }

    @PostMapping("/plan")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(summary = "Starts planning in the background; needs If-Match")
    Mono<PlanEvent> start(
            @PathVariable String id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody PlanOrder order,
            Viewer viewer) {
        return planning.start(new GatheringId(id), EntityTags.version(ifMatch), order, viewer);
    }

    @GetMapping("/plan")
    @Operation(summary = "How far planning is; no content where nothing was planned since the start of the application")
    ResponseEntity<PlanEvent> latest(@PathVariable String id, Viewer viewer) {
        viewer.require(Role.MANAGER);
        return planning.latest(new GatheringId(id))
                .map(ResponseEntity::ok)
                .orElseGet(() -> ResponseEntity.noContent().build());
    }

    @GetMapping(path = "/plan/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @Operation(summary = "Planning's progress as server-sent events, until it ends")
    Flux<ServerSentEvent<PlanEvent>> events(@PathVariable String id, Viewer viewer) {
        viewer.require(Role.MANAGER);
        return planning.follow(new GatheringId(id))
                .map(event -> ServerSentEvent.builder(event)
                        .event(event.state().isFinal() ? "done" : "progress")
                        .build());
    }

    @DeleteMapping("/plan")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Asks planning to end with the best plan so far")
    Mono<Void> cancel(@PathVariable String id, Viewer viewer) {
        return Mono.fromRunnable(() -> planning.cancel(new GatheringId(id), viewer));
    }

    @PutMapping("/meetings")
    @Operation(summary = "Replaces a session's agenda by one made by hand; needs If-Match")
    Mono<ResponseEntity<Void>> meetings(
            @PathVariable String id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody List<MeetingView> meetings,
            Viewer viewer) {
        List<Meeting> agenda = meetings.stream()
                .map(one -> Meeting.of(new MemberId(one.first()), new MemberId(one.second()), one.slot(), one.table())
                        .locked(one.locked()))
                .toList();
        return byHand.meetings(new GatheringId(id), EntityTags.version(ifMatch), agenda, viewer)
                .map(PlanEndpoint::changed);
    }

    @PutMapping("/seats")
    @Operation(summary = "Replaces a roundtable's seats by a plan made by hand; needs If-Match")
    Mono<ResponseEntity<Void>> seats(
            @PathVariable String id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody List<SeatView> seats,
            Viewer viewer) {
        List<Seat> plan = seats.stream()
                .map(one -> new Seat(new MemberId(one.member()), one.round(), one.table(), one.locked()))
                .toList();
        return byHand.seats(new GatheringId(id), EntityTags.version(ifMatch), plan, viewer)
                .map(PlanEndpoint::changed);
    }

    private static ResponseEntity<Void> changed(long version) {
        return ResponseEntity.noContent().eTag(EntityTags.of(version)).build();
    }
}
