package org.digitalwings.app.search.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.awaitility.Awaitility;
import org.digitalwings.app.account.Role;
import org.digitalwings.app.community.CurrentCommunity;
import org.digitalwings.app.testing.Reading;
import org.digitalwings.app.testing.RunningApp;
import org.digitalwings.graph.change.ChangeDraft;
import org.digitalwings.graph.change.ChangeKind;
import org.digitalwings.graph.change.ChangeLog;
import org.digitalwings.matching.community.MemberId;
import org.digitalwings.matching.search.SearchIndex;
import org.digitalwings.matching.search.SearchQuery;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

/** Around the project 鹊桥: its investor, and the investor's other project with its founder; beside them somebody it blocks. */
final class AroundIT {

    private static final RunningApp APP = RunningApp.shared();
    private static final Reading READER = new Reading(APP.inSession(APP.person(Role.MEMBER)));
    private static final List<String> IDS =
            List.of("around-p", "around-i", "around-q", "around-r", "around-b", "around-x0", "around-x1", "around-x2");

    @BeforeAll
    static void write() {
        try (Session session = APP.part(Driver.class).session()) {
            session.executeWriteWithoutResult(tx -> {
                tx.run("""
                        MERGE (p:Member:Project {id: 'around-p'}) SET p += {kind: 'project', name: '鹊桥计划', aliases: ['Magpie Bridge'], text: '织女星'}
                        MERGE (i:Member:Organization {id: 'around-i'}) SET i += {kind: 'investor', name: '银汉资本', text: '织女星'}
                        MERGE (q:Member:Project {id: 'around-q'}) SET q += {kind: 'project', name: '<i>金风</i>', text: '织女星'}
                        MERGE (r:Member:Person {id: 'around-r'}) SET r += {kind: 'person', name: '牛小郎', text: '织女星'}
                        MERGE (b:Member:Organization {id: 'around-b'}) SET b += {kind: 'investor', name: '王母资本', text: '织女星'}
                        MERGE (f1:FundingRound {id: 'around-f1'}) MERGE (f2:FundingRound {id: 'around-f2'})
                        MERGE (i)-[:INVESTED]->(f1) MERGE (p)-[:RAISED]->(f1) MERGE (i)-[:INVESTED]->(f2) MERGE (q)-[:RAISED]->(f2)
                        MERGE (r)-[:FOUNDED]->(q) MERGE (p)-[:BLOCKED {at: datetime()}]->(b)
                        WITH i UNWIND range(0, 2) AS n
                        MERGE (x:Member:Person {id: 'around-x' + n}) SET x += {kind: 'person', name: '雀' + n, text: '织女星'}
                        MERGE (x)-[:WORKS_AT]->(i)
                        """).consume();
                APP.part(ChangeLog.class)
                        .append(
                                tx,
                                IDS.stream()
                                        .map(id -> ChangeDraft.ofMember(ChangeKind.CREATED, id))
                                        .toList());
            });
        }
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> APP.part(SearchIndex.class)
                                        .search(SearchQuery.of("\"织女星\"", 1))
                                        .total()
                                == IDS.size()
                        && APP.part(CurrentCommunity.class)
                                .get()
                                .find(new MemberId("around-x2"))
                                .isPresent());
    }

    @Test
    void findsWhoIsSoManyStepsAwayAndTellsTheWay() {
        assertThat(READER.answer("/api/search?near=around-p&kind=person&facets=kind")
                        .toString())
                .contains("{value=investor, name=投资机构, count=1}", "total=3");
        assertThat(ids("/api/search?near=around-p&within=1")).containsExactly("around-i");
        assertThat(ids("/api/search?near=around-p"))
                .containsExactlyInAnyOrder("around-i", "around-q", "around-x0", "around-x1", "around-x2");
        assertThat(ids("/api/search?near=around-p&within=3"))
                .contains("around-r")
                .hasSize(6);
        assertThat(READER.answer("/api/search?near=around-p&within=3&kind=person&q={q}", "牛小郎")
                        .toString())
                .contains(
                        "way=[{tie=invested-by, id=around-i, name=银汉资本}, {tie=invested, id=around-q, name=<i>金风</i>}, "
                                + "{tie=founded-by, id=around-r, name=牛小郎}]")
                .contains("around={id=around-p, name=鹊桥计划, steps=3, members=6, whole=true}");
    }

    @Test
    void goesByNoTieThatIsNobodyElsesBusiness() {
        assertThat(ids("/api/search?near=around-p&within=3")).doesNotContain("around-b");
        assertThat(ids("/api/search?near=around-b&within=3")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "织女星 near:around-p within:2 kind:person",
                "附近:鹊桥计划 步数:2 类型:人物 织女星",
                "织女星 near:Magpie Bridge within:2 kind:person",
                "kind:person 距鹊桥计划两步以内的织女星",
                "kind:person 织女星 two steps from magpie bridge"
            })
    void readsItAsTypedOrSaid(String typed) {
        var answer = READER.answer("/api/search?facets=kind&q={q}", typed);
        assertThat(answer).containsEntry("total", 3).containsEntry("notices", List.of());
        assertThat(answer.toString()).contains("facets={kind=[{value=person, name=个人, count=3}]}");
    }

    @Test
    void readsAsWordsWhoIsNotKnown() {
        assertThat(READER.answer("/api/search?q={q}", "织女星 near:火星人"))
                .containsEntry("notices", List.of(Map.of("code", "unknown-member", "text", "near:火星人")))
                .doesNotContainKey("around");
        assertThat(READER.answer("/api/search?near={near}", "\"织女星\"")).containsEntry("total", IDS.size());
        assertThat(READER.answer("/api/search?near={near}", "织女星"))
                .containsEntry("notices", List.of(Map.of("code", "unknown-member", "text", "织女星")));
        assertThat(READER.answer("/api/search?q={q}", "\"织女星\" within:2"))
                .containsEntry("total", IDS.size())
                .containsEntry("notices", List.of(Map.of("code", "steps-from-nobody", "text", "within:2")));
        assertThat(READER.answer("/api/search?q={q}", "织女星 near:around-p within:7")
                        .toString())
                .contains("malformed-steps", "steps=2");
        assertThat(READER.answer("/api/search?near=around-p&within=99").toString())
                .contains("steps=3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"relevance", "recency", "momentum"})
    void pagesThroughEveryOrder(String sort) {
        Set<Object> ids = new HashSet<>();
        Object next = "";
        while (next != null) {
            var page = READER.answer(
                    "/api/search?near=around-p&q={q}&size=2&sort={sort}&after={after}", "织女星", sort, next);
            for (Object item : (List<?>) Objects.requireNonNull(page.get("items"))) {
                assertThat(ids.add(((Map<?, ?>) item).get("id"))).isTrue();
            }
            next = page.get("next");
        }
        assertThat(ids).hasSize(5);
    }

    @Test
    void showsAndRemovesItOnThePage() {
        String page = READER.page("/search?near=around-p&q={q}", "牛小郎 织女星");
        assertThat(page)
                .contains("只看周围", "鹊桥计划", "（5 位成员）", "name=\"near\" value=\"around-p\"")
                .contains("near=around-p&amp;within=3\"", "class=\"around-away\"", "投资方")
                .contains("href=\"/search?q=%E7%89%9B%E5%B0%8F%E9%83%8E+%E7%BB%87%E5%A5%B3%E6%98%9F\"")
                .contains("href=\"/search?near=around-q\"", "&lt;i&gt;金风")
                .doesNotContain("??", "<i>金风");
        String typed = READER.page("/search?q={q}&lang=en", "织女星 附近:鹊桥计划");
        assertThat(typed)
                .contains("Only around", "(5 members)", "2 steps:", "backed by")
                .contains("href=\"/search?q=%E7%BB%87%E5%A5%B3%E6%98%9F&amp;near=around-p&amp;within=1\"")
                .contains("href=\"/search?q=%E7%BB%87%E5%A5%B3%E6%98%9F\"")
                .doesNotContain("??");
        assertThat(READER.page("/members/around-p")).contains("href=\"/search?near=around-p\"");
        assertThat(READER.page("/search?near={near}", "<b>火星人"))
                .contains("“&lt;b&gt;火星人”")
                .doesNotContain("??");
    }

    private static List<Object> ids(String uri) {
        return ((List<?>) Objects.requireNonNull(READER.answer(uri).get("items")))
                .stream()
                        .<Object>map(item -> Objects.requireNonNull(((Map<?, ?>) item).get("id")))
                        .toList();
    }
}
