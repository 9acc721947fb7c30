package org.digitalwings.graph.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.digitalwings.graph.snapshot.MemberRow.EntryRow;
import org.digitalwings.graph.snapshot.MemberRow.ExchangeRow;
import org.digitalwings.graph.snapshot.MemberRow.PlaceRow;
import org.digitalwings.graph.snapshot.MemberRow.RoundRow;
import org.digitalwings.graph.snapshot.MemberRow.TopicRow;
import org.digitalwings.graph.testing.GraphTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

@GraphTest
final class CommunityReaderIT {

    private static final String COMMUNITY = """
            MERGE (cn:Place {id: 'test-cn'}) SET cn.name = '中国'
            MERGE (zj:Place {id: 'test-zj'}) SET zj.name = '浙江'
            MERGE (zj)-[:PART_OF]->(cn)
            MERGE (robots:Topic {id: 'test-robots'}) SET robots.name = '机器人', robots.nameEn = 'Robots'
            CREATE (p:Member:Project {id: 'p', kind: 'project', name: '灵手', email: 'hand@example.com', aliases: ['LingHand'], text: '灵巧手',
              country: 'CN', visibility: ['text=community'], invented: true, updatedAt: datetime('2026-02-03T04:05:06Z')})
            MERGE (ai:Topic {id: 'test-ai'}) MERGE (robots)-[:BROADER]->(ai)
            CREATE (j:Member:Person {id: 'j', kind: 'person', name: '王评委'})-[:FOUNDED {since: date('2019-08-01')}]->(p)
            CREATE (i:Member:Organization {id: 'i', kind: 'investor', name: '甲资本'})
            CREATE (p)-[:LOCATED_IN]->(zj), (p)-[:ABOUT {weight: 0.5}]->(robots)
            CREATE (p)-[:SEEKS]->(:Need {id: 'n', kind: 'funding', text: 'A轮', until: date('2026-12-31')})
            CREATE (e:Entry {id: 'e', round: 'final', award: 'first-prize'})
            CREATE (p)-[:ENTERED]->(e)-[:IN]->(:Track {id: 't', code: 'devices'})
              -[:OF]->(:Edition {id: 'ed', year: 2025})-[:OF]->(:Competition {id: 'c'})
            CREATE (j)-[:JUDGED {round: 'final', score: 88}]->(e)
            CREATE (i)-[:INVESTED]->(:FundingRound {id: 'f', date: date('2024-05-06'), round: 'A轮', amount: 5000000, currency: 'CNY'})
              <-[:RAISED]-(p)
            CREATE (j)-[:WORKS_AT {since: date('2020-01-01')}]->(i)
            CREATE (i)-[:SAVED {at: datetime('2026-01-02T03:04:05Z')}]->(p)
            CREATE (g:Gathering {id: 'g', date: date('2025-11-08')})
            CREATE (m:Meeting {id: 'm', status: 'held', rating: 4})-[:AT]->(g), (m)-[:WITH]->(i), (m)-[:WITH]->(p)
            CREATE (p)<-[:FROM]-(:Introduction {id: 'i1', status: 'declined', at: datetime('2026-03-01T08:00:00Z'),
              answeredAt: datetime('2026-03-04T08:00:00Z')})-[:TO]->(i)
            CREATE (p)<-[:FROM]-(:Introduction {id: 'i2', status: 'accepted', at: datetime('2026-05-01T08:00:00Z'),
              answeredAt: datetime('2026-05-02T08:00:00Z')})-[:TO]->(i)
            CREATE (i)<-[:FROM]-(:Introduction {id: 'i3', status: 'asked', at: datetime('2026-06-01T08:00:00Z')})-[:TO]->(j)
            """;

    private static final TieRow INVESTED =
            new TieRow("i", "INVESTED", "p", LocalDate.of(2024, 5, 6), null, 5_000_000.0, "CNY");
    private static final TieRow JUDGED = new TieRow("j", "JUDGED", "p", LocalDate.of(2025, 11, 1), null, 88.0, null);
    private static final TieRow JUDGES =
            new TieRow("j", "ASSIGNED", "p", LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31), null, null);
    private static final TieRow WORKS = new TieRow("j", "WORKS_AT", "i", LocalDate.of(2020, 1, 1), null, null, null);
    private static final TieRow FOUNDED = new TieRow("j", "FOUNDED", "p", LocalDate.of(2019, 8, 1), null, null, null);
    private static final TieRow SAVED = new TieRow("i", "SAVED", "p", LocalDate.of(2026, 1, 2), null, null, null);

    private final Driver driver;
    private final CommunityReader reader;

    CommunityReaderIT(Driver driver) {
        this.driver = driver;
        this.reader = new CommunityReader(driver);
    }

    @BeforeEach
    void writeCommunity() {
        try (Session session = driver.session()) {
            session.run(COMMUNITY).consume();
        }
    }

    @Test
    void readsAMemberWithWhatHangsOnIt() {
        List<MemberRow> rows = new ArrayList<>();
        reader.members(List.of("p", "nobody"), rows::add);
        assertThat(rows)
                .containsExactly(new MemberRow(
                        "p",
                        "project",
                        "灵手",
                        null,
                        List.of("LingHand"),
                        "灵巧手",
                        "CN",
                        List.of("text=community"),
                        true,
                        List.of(new PlaceRow("test-cn", "中国"), new PlaceRow("test-zj", "浙江")),
                        List.of(new TopicRow("test-robots", "机器人", "Robots", 0.5)),
                        List.of(),
                        List.of(new EntryRow(2025, "devices", "final", "first-prize")),
                        List.of(new ExchangeRow("funding", "A轮", LocalDate.of(2026, 12, 31))),
                        List.of(),
                        LocalDate.of(2026, 2, 3),
                        LocalDate.of(2019, 8, 1),
                        List.of(new RoundRow(LocalDate.of(2024, 5, 6), "A轮", 5_000_000.0, "CNY")),
                        List.of("test-ai"),
                        "hand@example.com",
                        null));
    }

    @Test
    void readsEveryMember() {
        List<String> ids = new ArrayList<>();
        reader.members(row -> ids.add(row.id()));
        assertThat(ids).containsExactlyInAnyOrder("p", "i", "j");
    }

    @Test
    void readsTiesOfEveryShape() {
        List<TieRow> rows = new ArrayList<>();
        reader.ties(rows::add);
        assertThat(rows)
                .contains(INVESTED, JUDGED, JUDGES, WORKS, SAVED, FOUNDED)
                .hasSize(13);
        assertThat(rows).filteredOn(row -> row.kind().equals("MET")).allSatisfy(row -> {
            assertThat(row.since()).isEqualTo(LocalDate.of(2025, 11, 8));
            assertThat(row.measure()).isEqualTo(4);
        });
    }

    @Test
    void readsIntroductionsAsRequestsAndTheirAnswers() {
        List<TieRow> rows = new ArrayList<>();
        reader.ties(rows::add);

        assertThat(rows)
                .filteredOn(row -> Set.of("ASKED", "ACCEPTED", "DECLINED").contains(row.kind()))
                .extracting(TieRow::from, TieRow::kind, TieRow::to, TieRow::since, TieRow::until)
                .containsExactlyInAnyOrder(
                        tuple("p", "ASKED", "i", LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 3)),
                        tuple("i", "DECLINED", "p", LocalDate.of(2026, 3, 4), LocalDate.of(2027, 3, 4)),
                        tuple("p", "ASKED", "i", LocalDate.of(2026, 5, 1), LocalDate.of(2026, 5, 1)),
                        tuple("i", "ACCEPTED", "p", LocalDate.of(2026, 5, 2), null),
                        tuple("i", "ASKED", "j", LocalDate.of(2026, 6, 1), null));
    }

    @Test
    void readsTheTiesAtSomeMembersInBothDirections() {
        List<TieRow> rows = new ArrayList<>();
        reader.ties(List.of("j"), rows::add);
        assertThat(rows).contains(JUDGED, JUDGES, WORKS, FOUNDED).hasSize(5);
    }
}
