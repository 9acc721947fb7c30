package org.digitalwings.graph.gathering;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.digitalwings.graph.change.Change;
import org.digitalwings.graph.change.ChangeKind;
import org.digitalwings.graph.change.ChangeLog;
import org.digitalwings.graph.change.SubjectKind;
import org.digitalwings.graph.member.MemberId;
import org.digitalwings.graph.testing.GraphTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.neo4j.core.ReactiveNeo4jClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

@GraphTest
final class GatheringsIT {

    private static final GatheringId ID = new GatheringId("wuzhen-2026");
    private static final MemberId A = new MemberId("a");
    private static final MemberId B = new MemberId("b");
    private static final MemberId C = new MemberId("c");

    private final Driver driver;
    private final Gatherings gatherings;
    private final Invitations invitations;
    private final Agendas agendas;
    private final SeatPlans seatPlans;
    private final ChangeLog log;

    GatheringsIT(Driver driver) {
        Clock clock = Clock.systemUTC();
        ReactiveNeo4jClient client = ReactiveNeo4jClient.create(driver);
        this.driver = driver;
        this.gatherings = new Gatherings(client, clock);
        this.invitations = new Invitations(client, clock);
        this.agendas = new Agendas(client, clock);
        this.seatPlans = new SeatPlans(client, clock);
        this.log = new ChangeLog(driver, clock);
    }

    @BeforeEach
    void createMembers() {
        driver.executableQuery(
                        "UNWIND ['a', 'b', 'c'] AS id CREATE (:Member:Person {id: id, kind: 'person', name: id})")
                .execute();
    }

    @Test
    void keepsAGatheringWithItsPlace() {
        Gathering gathering = new Gathering(
                ID,
                GatheringKind.CITY_ROUNDTABLE,
                "城市座谈会",
                "两新融合",
                LocalDate.of(2026, 5, 20),
                "cn-330483-wuzhen",
                GatheringStatus.DRAFT,
                true,
                "{\"rounds\": 3}",
                "",
                0);
        StepVerifier.create(gatherings.create(gathering, "anna").then(gatherings.find(ID)))
                .assertNext(found -> {
                    assertThat(found.gathering()).isEqualTo(gathering);
                    assertThat(found.placeName()).isEqualTo("乌镇");
                })
                .verifyComplete();
        assertThat(log.after(0, 10)).singleElement().satisfies(change -> {
            assertThat(change.kind()).isEqualTo(ChangeKind.CREATED);
            assertThat(change.subjectKind()).isEqualTo(SubjectKind.GATHERING);
            assertThat(change.subject()).isEqualTo(ID.value());
            assertThat(change.by()).isEqualTo("anna");
        });
    }

    @Test
    void refusesAnIdThatIsTaken() {
        StepVerifier.create(create().then(create())).verifyError(DataIntegrityViolationException.class);
        assertThat(log.last()).isEqualTo(1);
    }

    @Test
    void movesAGatheringAndForgetsItsDay() {
        Gathering draft = Gathering.draft(ID, GatheringKind.MATCHMAKING_SESSION, "对接会");
        Gathering placed = new Gathering(
                ID, draft.kind(), "对接会", "", LocalDate.of(2026, 5, 20), "cn-3304", draft.status(), false, "{}", "", 0);
        Mono<GatheringSummary> moved = gatherings
                .create(placed, null)
                .flatMap(there -> gatherings.edit(draft, null))
                .flatMap(there -> gatherings.find(ID));
        StepVerifier.create(moved)
                .assertNext(found -> {
                    assertThat(found.gathering().date()).isNull();
                    assertThat(found.gathering().place()).isNull();
                    assertThat(found.gathering().version()).isEqualTo(1);
                })
                .verifyComplete();
    }

    @Test
    void letsOneOfManyEditsOfTheSameVersionThrough() {
        Flux<Gathering> edits = create().flatMapMany(draft ->
                Flux.range(1, 8).flatMap(i -> gatherings.edit(draft.with(GatheringStatus.HELD), null), 8));
        StepVerifier.create(edits)
                .assertNext(edited -> assertThat(edited.version()).isEqualTo(1))
                .verifyComplete();
        assertThat(log.after(0, 100)).extracting(Change::kind).containsExactly(ChangeKind.CREATED, ChangeKind.CHANGED);
    }

    @Test
    void keepsTheListOfAGathering() {
        Invitation first = new Invitation(A, InvitationStatus.ACCEPTED, "investor", 0b1011, 2, 6, "T1", List.of(B, C));
        Mono<Long> replaced = create().flatMap(
                        there -> invitations.replace(ID, 0, List.of(Invitation.proposed(C, "project")), null))
                .flatMap(version ->
                        invitations.replace(ID, version, List.of(first, Invitation.proposed(B, "project")), null));
        StepVerifier.create(replaced).expectNext(2L).verifyComplete();
        StepVerifier.create(invitations.to(ID))
                .expectNext(first)
                .expectNext(Invitation.proposed(B, "project"))
                .verifyComplete();
        StepVerifier.create(invitations.answer(ID, B, InvitationStatus.DECLINED, "bob"))
                .expectNext(InvitationStatus.DECLINED)
                .verifyComplete();
        StepVerifier.create(invitations.answer(ID, C, InvitationStatus.DECLINED, null))
                .verifyComplete();
        StepVerifier.create(gatherings.of(B))
                .assertNext(found -> assertThat(found.invitations()).isEqualTo(2))
                .verifyComplete();
    }

    @Test
    void namesTheStrangersOnAList() {
        List<Invitation> list =
                List.of(Invitation.proposed(A, ""), Invitation.proposed(new MemberId("nobody"), "expert"));
        StepVerifier.create(create().flatMap(there -> invitations.replace(ID, 0, list, null)))
                .expectErrorSatisfies(e -> assertThat(e)
                        .isInstanceOf(UnknownMembersException.class)
                        .hasMessageContaining("wuzhen-2026 cannot have [nobody]"))
                .verify();
        StepVerifier.create(invitations.to(ID)).verifyComplete();
    }

    @Test
    void keepsWhatWasReportedOfMeetingsThatStay() {
        Meeting met = new Meeting(A, B, 0, "T1", MeetingStatus.HELD, false, 5, "pilot agreed");
        Mono<Long> planned = create().flatMap(there -> agendas.replace(
                        ID, 0, List.of(Meeting.of(B, A, 0, "T1"), Meeting.of(A, C, 1, "T2")), "{}", null))
                .flatMap(version -> agendas.report(ID, met, null).thenReturn(version))
                .flatMap(version -> agendas.replace(
                        ID,
                        version,
                        List.of(Meeting.of(A, B, 3, "T9").locked(true), Meeting.of(B, C, 1, "T2")),
                        "{\"value\": 7}",
                        null));
        StepVerifier.create(planned).expectNext(2L).verifyComplete();
        StepVerifier.create(agendas.of(ID))
                .expectNext(Meeting.of(B, C, 1, "T2"))
                .expectNext(new Meeting(A, B, 3, "T9", MeetingStatus.HELD, true, 5, "pilot agreed"))
                .verifyComplete();
        StepVerifier.create(gatherings.find(ID))
                .assertNext(found -> {
                    assertThat(found.gathering().status()).isEqualTo(GatheringStatus.PLANNED);
                    assertThat(found.gathering().result()).isEqualTo("{\"value\": 7}");
                    assertThat(found.meetings()).isEqualTo(2);
                })
                .verifyComplete();
        assertThat(log.after(0, 100))
                .extracting(change -> change.subjectKind() + " " + change.subject())
                .containsExactly(
                        "GATHERING wuzhen-2026",
                        "GATHERING wuzhen-2026",
                        "GATHERING wuzhen-2026",
                        "MEMBER a",
                        "MEMBER b",
                        "GATHERING wuzhen-2026");
    }

    @Test
    void keepsASeatPlan() {
        Seat locked = new Seat(B, 1, "2", true);
        Mono<Long> planned = create().flatMap(
                        there -> seatPlans.replace(ID, 0, List.of(Seat.of(A, 0, "1"), Seat.of(C, 0, "1")), "{}", null))
                .flatMap(version -> seatPlans.replace(ID, version, List.of(Seat.of(A, 0, "2"), locked), "{}", null));
        StepVerifier.create(planned).expectNext(2L).verifyComplete();
        StepVerifier.create(seatPlans.of(ID))
                .expectNext(Seat.of(A, 0, "2"))
                .expectNext(locked)
                .verifyComplete();
        StepVerifier.create(seatPlans.replace(ID, 1, List.of(), "{}", null)).verifyComplete();
    }

    @Test
    void removesAGatheringWithItsPlan() {
        Mono<GatheringId> removed = create().flatMap(
                        there -> invitations.replace(ID, 0, List.of(Invitation.proposed(A, "")), null))
                .flatMap(version -> agendas.replace(ID, version, List.of(Meeting.of(A, B, 0, "T1")), "{}", null))
                .flatMap(version -> gatherings.remove(ID, version, null));
        StepVerifier.create(removed).expectNext(ID).verifyComplete();
        StepVerifier.create(gatherings.all()).verifyComplete();
        assertThat(driver.executableQuery("MATCH (m:Meeting) RETURN m")
                        .execute()
                        .records())
                .isEmpty();
        assertThat(log.after(3, 10))
                .singleElement()
                .satisfies(change -> assertThat(change.kind()).isEqualTo(ChangeKind.REMOVED));
        StepVerifier.create(gatherings.remove(ID, 3, null)).verifyComplete();
    }

    private Mono<Gathering> create() {
        return gatherings.create(Gathering.draft(ID, GatheringKind.MATCHMAKING_SESSION, "对接会"), null);
    }
}
