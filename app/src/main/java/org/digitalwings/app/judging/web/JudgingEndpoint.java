package org.digitalwings.app.judging.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import java.util.Set;
import org.digitalwings.app.account.Viewer;
import org.digitalwings.app.judging.JudgingDesk;
import org.digitalwings.app.judging.JudgingDesk.Accepted;
import org.digitalwings.app.judging.JudgingOrder;
import org.digitalwings.app.judging.Proposal;
import org.digitalwings.app.web.EntityTags;
import org.digitalwings.matching.community.Member;
import org.digitalwings.matching.community.MemberId;
import org.digitalwings.matching.recommend.Reason;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Judges for entries, for programs. */
@RestController
@RequestMapping("/api/editions/{year}/judging")
@Tag(name = "judging")
class JudgingEndpoint {

    private final JudgingDesk desk;

    JudgingEndpoint(JudgingDesk desk) {
        this.desk = desk;
    }

    /** What a proposal is asked for; what is left out is as in {@link JudgingOrder#USUAL}. */
    record OrderDraft(
            @Nullable String track,
            @Nullable Integer each,
            @Nullable Integer least,
            @Nullable Integer most,
            @Nullable List<String> added,
            @Nullable List<String> excluded) {

        JudgingOrder order() {
            return new JudgingOrder(
                    track == null ? JudgingOrder.USUAL.track() : track,
                    each == null ? JudgingOrder.USUAL.each() : each,
                    least == null ? JudgingOrder.USUAL.least() : least,
                    most == null ? JudgingOrder.USUAL.most() : most,
                    ids(added),
                    ids(excluded));
        }

        private static Set<MemberId> ids(@Nullable List<String> ids) {
            return ids == null ? Set.of() : JudgingOrder.members(ids.stream());
        }
    }

    /** A proposal; similarities and sums are in thousandths. */
    record ProposalView(
            String id,
            int year,
            long version,
            Proposal.Bounds reached,
            List<EntryView> entries,
            List<LoadView> judges,
            List<ConflictView> conflicts,
            List<String> obstacles) {

        static ProposalView of(Proposal proposal) {
            return new ProposalView(
                    proposal.id(),
                    proposal.year(),
                    proposal.version(),
                    proposal.bounds(),
                    proposal.entries().stream().map(EntryView::of).toList(),
                    proposal.judges().stream()
                            .map(row -> new LoadView(row.judge().id().value(), row.load(), row.mean()))
                            .toList(),
                    proposal.conflicts().stream().map(ConflictView::of).toList(),
                    proposal.obstacles().stream()
                            .map(row -> row.obstacle().inWords())
                            .toList());
        }
    }

    /** An entry with its judges. */
    record EntryView(String entry, String member, String track, int sum, List<PairView> judges) {

        static EntryView of(Proposal.EntryRow row) {
            return new EntryView(
                    row.entry(),
                    row.member().id().value(),
                    row.track(),
                    row.sum(),
                    row.judges().stream()
                            .map(pair -> new PairView(
                                    pair.judge().id().value(),
                                    pair.similarity(),
                                    pair.fit().reasons(),
                                    pair.fit().judgedInTrack(),
                                    pair.notes().stream().map(Note::of).toList(),
                                    pair.fixed()))
                            .toList());
        }
    }

    /** A judge of an entry, and why; fixed where a manager said so. */
    record PairView(
            String judge, int similarity, List<Reason> reasons, int judgedInTrack, List<Note> notes, boolean fixed) {}

    /**
     * A conflict of interest that keeps nobody from judging.
     *
     * @param code {@code conflict-put-aside} or {@code unverified-conflict}
     * @param conflict the conflict's own code
     */
    record Note(String code, String conflict, List<String> path) {

        static Note of(Reason note) {
            return new Note(
                    note.code().code(),
                    note.arguments().getLast(),
                    note.path().stream().map(MemberId::value).toList());
        }
    }

    /** A judge's load and mean similarity. */
    record LoadView(String judge, int load, int mean) {}

    /** A forbidden pair: the rule's code, and the members along which the two are tied. */
    record ConflictView(String judge, String member, String rule, List<String> path) {

        static ConflictView of(Proposal.ConflictRow row) {
            return of(row.judge(), row.member(), row.reason());
        }

        static ConflictView of(Member judge, Member member, Reason reason) {
            return new ConflictView(
                    judge.id().value(),
                    member.id().value(),
                    reason.code().code(),
                    reason.path().stream().map(MemberId::value).toList());
        }
    }

    @GetMapping
    @Operation(summary = "Who is to judge which entry of a year, as it was accepted")
    Mono<ResponseEntity<Accepted>> accepted(@PathVariable("year") int year, Viewer viewer) {
        return desk.accepted(year, viewer).map(JudgingEndpoint::answer);
    }

    @PostMapping("/proposals")
    @Operation(summary = "Proposes judges for the entries of a year, fair to the entry that is worst off")
    Mono<ResponseEntity<ProposalView>> propose(
            @PathVariable("year") int year, @RequestBody OrderDraft draft, Viewer viewer) {
        return Mono.defer(() -> desk.propose(year, draft.order(), viewer))
                .map(proposal -> ResponseEntity.created(
                                URI.create("/api/editions/%d/judging/proposals/%s".formatted(year, proposal.id())))
                        .eTag(EntityTags.of(proposal.version()))
                        .body(ProposalView.of(proposal)));
    }

    @GetMapping("/proposals/{id}")
    @Operation(summary = "A proposal that is still kept")
    ProposalView find(@PathVariable("year") int year, @PathVariable("id") String id, Viewer viewer) {
        return ProposalView.of(desk.find(year, id, viewer));
    }

    @PostMapping("/proposals/{id}/accept")
    @Operation(summary = "Keeps a proposal; If-Match names the version of the year's assignments that it replaces")
    Mono<ResponseEntity<Accepted>> accept(
            @PathVariable("year") int year,
            @PathVariable("id") String id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            Viewer viewer) {
        return desk.accept(year, id, EntityTags.version(ifMatch), viewer).map(JudgingEndpoint::answer);
    }

    private static ResponseEntity<Accepted> answer(Accepted accepted) {
        return ResponseEntity.ok().eTag(EntityTags.of(accepted.version())).body(accepted);
    }
}
