package org.digitalwings.graph.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.digitalwings.graph.change.Change;
import org.digitalwings.graph.change.ChangeLog;
import org.digitalwings.graph.change.ReactiveChangeLog;
import org.digitalwings.graph.profile.Profile.EntryFact;
import org.digitalwings.graph.profile.Profile.PersonFact;
import org.digitalwings.graph.testing.GraphTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.data.neo4j.core.ReactiveNeo4jClient;
import org.springframework.data.neo4j.core.transaction.ReactiveNeo4jTransactionManager;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

@GraphTest
final class ProfilesIT {

    private static final LocalDate TODAY = LocalDate.of(2026, 5, 1);

    private static final String COMMUNITY = """
            MATCH (wuzhen:Place {id: 'cn-330483-wuzhen'}), (robots:Topic {id: 'humanoid-robots'})
            CREATE (p:Member:Project {id: 'p', kind: 'project', name: '云雀机器人', text: '双足机器人', email: 'p@example.cn', version: 3})
            CREATE (a:Member:Person {id: 'a', kind: 'person', name: '林一', nameEn: 'Lin Yi'})-[:FOUNDED]->(p)
            CREATE (b:Member:Person {id: 'b', kind: 'person', name: '周二'})
            CREATE (b)-[:WORKS_AT {title: '顾问', until: date('2024-12-31')}]->(o:Member:Organization {id: 'o', kind: 'startup', name: '云雀科技'})-[:RUNS]->(p)
            CREATE (v:Member:Organization {id: 'v', kind: 'investor', name: '青石资本'})-[:INVESTED {lead: true}]->
                   (:FundingRound {id: 'f', date: date('2025-03-01'), round: 'A', amount: 30000000.0, currency: 'CNY'})<-[:RAISED]-(p)
            CREATE (p)-[:ENTERED]->(e:Entry {id: 'e', round: 'final', award: 'first-prize'})-[:IN]->
                   (:Track {id: 't', code: 'ai', name: '人工智能'})-[:OF]->(:Edition {id: 'ed', year: 2025})-[:OF]->
                   (:Competition {id: 'c', name: '直通乌镇'})
            CREATE (b)-[:JUDGED]->(e)
            CREATE (p)-[:LOCATED_IN]->(wuzhen), (p)-[:ABOUT {weight: 0.9}]->(robots)
            CREATE (p)-[:SEEKS]->(:Need {id: 'n1', kind: 'pilot-site', text: '工厂试点'})
            CREATE (p)-[:SEEKS]->(:Need {id: 'n2', kind: 'funding', text: 'A+ 轮'})""";

    private final Driver driver;
    private final Profiles profiles;
    private final ProfileEdits edits;
    private final ChangeLog log;

    ProfilesIT(Driver driver) {
        Clock clock = Clock.systemUTC();
        ReactiveNeo4jClient client = ReactiveNeo4jClient.create(driver);
        this.driver = driver;
        this.profiles = new Profiles(client);
        this.edits = new ProfileEdits(
                client,
                TransactionalOperator.create(new ReactiveNeo4jTransactionManager(driver)),
                new ReactiveChangeLog(client, clock),
                clock);
        this.log = new ChangeLog(driver, clock);
    }

    @BeforeEach
    void createCommunity() {
        driver.executableQuery(COMMUNITY).execute();
    }

    @Test
    void gathersWhatAMembersPageShows() {
        StepVerifier.create(find("p"))
                .assertNext(profile -> {
                    assertThat(profile.places()).extracting(Named::name).containsExactly("乌镇", "桐乡", "嘉兴", "浙江", "中国");
                    assertThat(profile.topics()).extracting(Named::nameEn).containsExactly("Humanoid robots");
                    assertThat(profile.entries()).extracting(EntryFact::award).containsExactly("first-prize");
                    assertThat(profile.rounds()).singleElement().satisfies(round -> {
                        assertThat(round.amount()).isEqualTo(30_000_000.0);
                        assertThat(round.investors()).extracting(MemberLink::id).containsExactly("v");
                    });
                    assertThat(profile.people())
                            .extracting(PersonFact::tie, fact -> fact.member().id(), PersonFact::outgoing)
                            .containsExactly(tuple("founded", "a", false), tuple("runs", "o", false));
                    assertThat(profile.needs()).extracting(Wish::id).containsExactly("n1", "n2");
                })
                .verifyComplete();
        StepVerifier.create(find("nobody")).verifyComplete();
    }

    @Test
    void showsThatAJobIsOver() {
        StepVerifier.create(find("b"))
                .assertNext(profile -> assertThat(profile.people())
                        .containsExactly(new PersonFact(
                                new MemberLink("o", "云雀科技", null, "startup", false), "works-at", true, "顾问", true)))
                .verifyComplete();
    }

    @Test
    void namesTheNeighboursOfAMember() {
        StepVerifier.create(profiles.neighbours("p", 10)
                        .map(n -> n.tie() + " " + n.member().id()))
                .recordWith(TreeSet::new)
                .expectNextCount(4)
                .consumeRecordedWith(
                        all -> assertThat(all).containsExactly("founded a", "invested-by v", "judged-by b", "runs o"))
                .verifyComplete();
    }

    @Test
    void editsAProfileAndLogsIt() {
        ProfileEdit edit = edit(
                "",
                List.of(
                        new Wish("n2", "funding", "B 轮", LocalDate.of(2027, 1, 1)),
                        new Wish(null, "talent", "算法", null)));
        StepVerifier.create(find("p").flatMap(before -> edits.apply(before, edit, "lin")))
                .expectNext(4L)
                .verifyComplete();
        StepVerifier.create(find("p"))
                .assertNext(after -> {
                    assertThat(after.text()).isEmpty();
                    assertThat(after.email()).isEqualTo("p@example.cn");
                    assertThat(after.needs()).extracting(Wish::text).containsExactlyInAnyOrder("B 轮", "算法");
                    assertThat(after.visibility().of(Field.EMAIL)).isEqualTo(Audience.COMMUNITY);
                })
                .verifyComplete();
        assertThat(log.after(0, 10)).extracting(Change::subject, Change::by).containsExactly(tuple("p", "lin"));
    }

    @Test
    void letsOneOfManyEditsOfTheSameVersionThrough() {
        Flux<Long> versions = find("p")
                .flatMapMany(before -> Flux.range(1, 8)
                        .flatMap(i -> edits.apply(before, edit("第 %d 版".formatted(i), null), "lin"), 8));
        StepVerifier.create(versions).expectNext(4L).verifyComplete();
        assertThat(log.last()).isEqualTo(1);
        StepVerifier.create(find("p"))
                .assertNext(after -> assertThat(after.version()).isEqualTo(4))
                .verifyComplete();
    }

    private Mono<Profile> find(String id) {
        return profiles.find(id, TODAY);
    }

    private static ProfileEdit edit(String text, @Nullable List<Wish> needs) {
        return new ProfileEdit(text, null, null, null, needs, null, Map.of(Field.EMAIL, Audience.COMMUNITY));
    }
}
