package org.digitalwings.app.suggestion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.awaitility.Awaitility;
import org.digitalwings.app.account.Role;
import org.digitalwings.app.community.CurrentCommunity;
import org.digitalwings.app.testing.RunningApp;
import org.digitalwings.app.testing.RunningApp.Person;
import org.digitalwings.matching.community.MemberId;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.reactive.function.BodyInserters;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class SuggestionIT {

    private static final String COMMUNITY = """
            CREATE (mine:Member:Project {id: 'sug-mine', kind: 'project', name: '推荐测试之灵手', text: '灵巧手与机器人操作', version: 0}),
                   (like:Member:Project {id: 'sug-like', kind: 'project', name: '推荐测试之巧臂', text: '机械臂', version: 0}),
                   (fund:Member:Organization {id: 'sug-fund', kind: 'investor', name: '推荐测试之资本', text: '投资机器人', version: 0}),
                   (firm:Member:Organization {id: 'sug-firm', kind: 'enterprise', name: '推荐测试之工厂', text: '汽车零部件', version: 0}),
                   (city:Member:Organization {id: 'sug-city', kind: 'government', name: '推荐测试之乡镇', text: '', version: 0}),
                   (topic:Topic {id: 'sug-robots', name: '灵巧机器人', nameEn: 'Dexterous robots'})
            CREATE (town:Place {id: 'sug-town', name: '推荐测试镇', level: 'city'})
            FOREACH (member IN [mine, like, fund, firm, city] | CREATE (member)-[:LOCATED_IN]->(town))
            CREATE (mine)-[:ABOUT {weight: 1.0}]->(topic), (like)-[:ABOUT {weight: 1.0}]->(topic)
            CREATE (fund)-[:INVESTED]->(:FundingRound {id: 'sug-round', date: date('2024-05-06')})<-[:RAISED]-(like)
            CREATE (mine)-[:SEEKS]->(:Need {id: 'sug-need', kind: 'pilot-site', text: '工厂试点'})
            CREATE (firm)-[:PROVIDES]->(:Offer {id: 'sug-offer', kind: 'pilot-site', text: '开放产线试点'})
            WITH 1 AS done
            MATCH (counter:ChangeCounter {id: 'changes'})
            SET counter.locked = true
            WITH counter, counter.seq AS before
            SET counter.seq = before + 5
            REMOVE counter.locked
            WITH before
            UNWIND range(1, 5) AS i
            CREATE (:Change {seq: before + i, at: datetime(), kind: 'created', subjectKind: 'member',
                             subject: ['sug-mine', 'sug-like', 'sug-fund', 'sug-firm', 'sug-city'][i - 1]})
            """;

    private static final MemberId MINE = new MemberId("sug-mine");
    private static final String BASE = "/api/members/sug-mine/suggestions";
    private static final String LIST = BASE + "?place=推荐测试镇";

    private final RunningApp app = RunningApp.shared();
    private final JsonMapper json = JsonMapper.builder().build();

    @BeforeAll
    void writeCommunity() {
        app.cypher(COMMUNITY, Map.of());
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> app.part(CurrentCommunity.class).get().indexOf(new MemberId("sug-city")) >= 0);
    }

    @Test
    void suggestsWithReasonsAndAnExplanationThatAddsUp() {
        JsonNode page = get(member(), LIST + "&kind=investor&kind=enterprise&lang=en");

        JsonNode first = item(page, "sug-fund");
        assertThat(first.path("member").path("kindName").asString()).isEqualTo("Investor");
        assertThat(sum(first.path("explanation"))).isCloseTo(first.path("score").asDouble(), within(1e-9));
        assertThat(first.path("reasons").findValuesAsString("code")).contains("history-in-topics");
        assertThat(item(page, "sug-firm").path("reasons").get(0).path("text").asString())
                .isEqualTo("Offers what you seek, pilot sites: 开放产线试点");
    }

    @Test
    void speaksChinese() {
        JsonNode page = get(member(), LIST + "&kind=enterprise&text=产线");

        assertThat(item(page, "sug-firm").path("reasons").findValuesAsString("text"))
                .contains("可提供您所需的试点场景：开放产线试点");
    }

    @Test
    void pagesWithoutRepeatingOrSkipping() {
        var person = member();
        List<String> whole = ids(get(person, LIST + "&size=100"));
        List<String> paged = new ArrayList<>();
        String after = "";
        do {
            JsonNode page = get(person, LIST + "&size=1" + after);
            paged.addAll(ids(page));
            after = page.path("next").isString() ? "&after=" + page.path("next").asString() : "";
        } while (!after.isEmpty());

        assertThat(paged).hasSizeGreaterThan(1).isEqualTo(whole);
    }

    @Test
    void refusesWhatIsMalformed() {
        expectStatus(app.as(member()).get().uri(LIST + "&kind=nonsense"), 400);
        expectStatus(app.as(member()).get().uri(LIST + "&size=0"), 400);
        expectStatus(app.as(member()).get().uri(LIST + "&after=nonsense"), 400);
        expectStatus(app.as(member()).post().uri("/api/members/sug-mine/ties/loved/sug-city"), 400);
        expectStatus(app.as(manager()).get().uri("/api/members/sug-nobody/suggestions"), 404);
    }

    @Test
    void onlyThoseWhoActForAMemberAndManagersSeeItsSuggestions() {
        expectStatus(app.as(app.person(Role.MEMBER)).get().uri(LIST), 403);
        expectStatus(app.as(app.person(Role.MEMBER)).get().uri("/api/members/sug-mine/ties"), 403);
        expectStatus(app.as(app.person(Role.MEMBER)).post().uri("/api/members/sug-mine/ties/saved/sug-city"), 403);
        expectStatus(app.as(manager()).get().uri(LIST), 200);
    }

    @Test
    void whoIsPassedIsNotSuggestedUntilThatIsUndone() {
        var person = member();
        String tie = "/api/members/sug-mine/ties/passed/sug-city";
        assertThat(ids(get(person, LIST + "&size=100"))).contains("sug-city");

        expectStatus(app.as(person).post().uri(tie), 204);

        assertThat(ids(get(person, LIST + "&size=100"))).doesNotContain("sug-city");
        assertThat(get(person, "/api/members/sug-mine/ties").findValuesAsString("stance"))
                .contains("passed");
        JsonNode why = get(person, BASE + "/sug-city");
        assertThat(why.path("forbiddenBy").get(0).path("text").asString()).isEqualTo("已略过推荐测试之乡镇");

        expectStatus(app.as(person).delete().uri(tie), 204);

        assertThat(ids(get(person, LIST + "&size=100"))).contains("sug-city");
    }

    @Test
    void aBlockedMemberDoesNotLearnWhoBlockedIt() {
        var blocker = app.person(Role.MEMBER, new MemberId("sug-firm"));
        expectStatus(app.as(blocker).post().uri("/api/members/sug-firm/ties/blocked/sug-mine"), 204);

        assertThat(codes(get(member(), BASE + "/sug-firm"))).containsExactly("unavailable");
        assertThat(codes(get(manager(), BASE + "/sug-firm"))).containsExactly("blocked-by");

        expectStatus(app.as(blocker).delete().uri("/api/members/sug-firm/ties/blocked/sug-mine"), 204);
    }

    @Test
    void thePageShowsCardsReasonsAndTheWish() {
        String page = page(member(), "/members/sug-mine/suggestions?place=推荐测试镇&kind=investor&kind=enterprise&topic=");

        assertThat(page)
                .contains("为推荐测试之灵手推荐", "推荐测试之资本", "推荐测试之工厂", "可提供您所需的试点场景：开放产线试点", "分数从何而来")
                .contains("action=\"/members/sug-mine/suggestions\"")
                .contains("<option value=\"sug-robots\"");
    }

    @Test
    void thePageSaysWhyNot() {
        assertThat(page(member(), "/members/sug-mine/suggestions/why?candidate=推荐测试之巧臂"))
                .contains("推荐测试之巧臂不属于所希望的类型");
        assertThat(page(member(), "/members/sug-mine/suggestions/why?candidate=推荐测试"))
                .contains("您指的是哪一位", "推荐测试之资本");
        assertThat(page(member(), "/members/sug-mine/suggestions/why?candidate=查无此人"))
                .contains("没有找到名称含“查无此人”的成员");
    }

    @Test
    void leadsToOnesOwnSuggestionsAndLetsManagersChoose() {
        app.as(member())
                .get()
                .uri("/suggestions")
                .accept(MediaType.TEXT_HTML)
                .exchange()
                .expectStatus()
                .isSeeOther()
                .expectHeader()
                .location("/members/sug-mine/suggestions");
        assertThat(page(manager(), "/suggestions")).contains("先选定为哪位成员推荐");
        assertThat(page(manager(), "/suggestions?member=推荐测试之")).contains("/members/sug-firm/suggestions");
        assertThat(page(app.person(Role.MEMBER), "/suggestions")).contains("还没有关联成员");
    }

    @Test
    void buttonsWorkWithoutJavaScript() {
        var person = member();
        press(person, "saved", false);
        assertThat(page(person, "/members/sug-mine/suggestions")).contains("我的选择", "已收藏");
        press(person, "saved", true);
        assertThat(get(person, "/api/members/sug-mine/ties").findValuesAsString("stance"))
                .doesNotContain("saved");
    }

    private void press(Person person, String stance, boolean undo) {
        app.as(person)
                .post()
                .uri("/members/sug-mine/suggestions")
                .accept(MediaType.TEXT_HTML)
                .body(BodyInserters.fromFormData("stance", stance)
                        .with("other", "sug-fund")
                        .with("undo", Boolean.toString(undo))
                        .with("place", "嘉兴"))
                .exchange()
                .expectStatus()
                .isSeeOther()
                .expectHeader()
                .location("/members/sug-mine/suggestions?place=%E5%98%89%E5%85%B4");
    }

    private Person member() {
        return app.person(Role.MEMBER, MINE);
    }

    private Person manager() {
        return app.person(Role.MANAGER);
    }

    private static int status(WebTestClient.RequestHeadersSpec<?> request) {
        return request.exchange().expectBody().returnResult().getStatus().value();
    }

    private static void expectStatus(WebTestClient.RequestHeadersSpec<?> request, int expected) {
        assertThat(status(request)).isEqualTo(expected);
    }

    private JsonNode get(Person person, String uri) {
        return json.readTree(Objects.requireNonNull(app.as(person)
                .get()
                .uri(uri)
                .accept(MediaType.APPLICATION_JSON)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .returnResult()
                .getResponseBody()));
    }

    private String page(Person person, String uri) {
        return Objects.requireNonNull(app.as(person)
                .get()
                .uri(uri)
                .accept(MediaType.TEXT_HTML)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody());
    }

    private static List<String> ids(JsonNode page) {
        List<String> ids = new ArrayList<>();
        page.path("items")
                .forEach(item -> ids.add(item.path("member").path("id").asString()));
        return ids;
    }

    private static List<String> codes(JsonNode verdict) {
        List<String> codes = new ArrayList<>();
        verdict.path("forbiddenBy")
                .forEach(reason -> codes.add(reason.path("code").asString()));
        return codes;
    }

    private static JsonNode item(JsonNode page, String id) {
        for (JsonNode item : page.path("items")) {
            if (item.path("member").path("id").asString().equals(id)) {
                return item;
            }
        }
        throw new AssertionError("Member %s is not among %s.".formatted(id, ids(page)));
    }

    private static double sum(JsonNode explanation) {
        if (explanation.path("parts").isEmpty()) {
            return explanation.path("value").asDouble();
        }
        double sum = 0;
        for (JsonNode part : explanation.path("parts")) {
            sum += sum(part);
        }
        return sum;
    }
}
