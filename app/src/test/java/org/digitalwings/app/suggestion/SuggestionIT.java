package org.digitalwings.app.suggestion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.digitalwings.app.account.Role;
import org.digitalwings.app.testing.RunningApp;
import org.digitalwings.matching.community.MemberId;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;

final class SuggestionIT {

    private static final String BASE = "/api/members/sug-mine/suggestions";
    private static final String LIST = BASE + "?place=推荐测试镇";

    private final SuggestionTrial trial = new SuggestionTrial();
    private final RunningApp app = trial.app;

    @Test
    void suggestsWithReasonsAndAnExplanationThatAddsUp() {
        JsonNode page = trial.get(trial.member(), LIST + "&kind=investor&kind=enterprise&lang=en");

        JsonNode first = item(page, "sug-fund");
        assertThat(first.path("member").path("kindName").asString()).isEqualTo("Investor");
        assertThat(sum(first.path("explanation"))).isCloseTo(first.path("score").asDouble(), within(1e-9));
        assertThat(first.path("reasons").findValuesAsString("code")).contains("alike-deals");
        assertThat(item(page, "sug-firm").path("reasons").get(0).path("text").asString())
                .isEqualTo("Offers what you seek, pilot sites: 开放产线试点");
    }

    @Test
    void speaksChinese() {
        JsonNode page = trial.get(trial.member(), LIST + "&kind=enterprise&text=产线");

        assertThat(item(page, "sug-firm").path("reasons").findValuesAsString("text"))
                .contains("可提供您所需的试点场景：开放产线试点");
    }

    @Test
    void takesTheRoundAndTheAmountThatAreSought() {
        JsonNode plain = trial.get(trial.member(), LIST + "&kind=investor");
        JsonNode stated = trial.get(trial.member(), LIST + "&kind=investor&round=A轮&amount=数百万人民币");

        assertThat(ids(stated)).containsExactlyInAnyOrderElementsOf(ids(plain));
    }

    @Test
    void pagesWithoutRepeatingOrSkipping() {
        var person = trial.member();
        List<String> whole = ids(trial.get(person, LIST + "&size=100"));
        List<String> paged = new ArrayList<>();
        String after = "";
        do {
            JsonNode page = trial.get(person, LIST + "&size=1" + after);
            paged.addAll(ids(page));
            after = page.path("next").isString() ? "&after=" + page.path("next").asString() : "";
        } while (!after.isEmpty());

        assertThat(paged).hasSizeGreaterThan(1).isEqualTo(whole);
    }

    @Test
    void refusesWhatIsMalformed() {
        expectStatus(app.as(trial.member()).get().uri(LIST + "&kind=nonsense"), 400);
        expectStatus(app.as(trial.member()).get().uri(LIST + "&amount=plenty"), 400);
        expectStatus(app.as(trial.member()).get().uri(LIST + "&size=0"), 400);
        expectStatus(app.as(trial.member()).get().uri(LIST + "&after=nonsense"), 400);
        expectStatus(app.as(trial.member()).post().uri("/api/members/sug-mine/ties/loved/sug-city"), 400);
        expectStatus(app.as(trial.manager()).get().uri("/api/members/sug-nobody/suggestions"), 404);
    }

    @Test
    void onlyThoseWhoActForAMemberAndManagersSeeItsSuggestions() {
        expectStatus(app.as(app.person(Role.MEMBER)).get().uri(LIST), 403);
        expectStatus(app.as(app.person(Role.MEMBER)).get().uri("/api/members/sug-mine/ties"), 403);
        expectStatus(app.as(app.person(Role.MEMBER)).post().uri("/api/members/sug-mine/ties/saved/sug-city"), 403);
        expectStatus(app.as(trial.manager()).get().uri(LIST), 200);
    }

    @Test
    void whoIsPassedIsNotSuggestedUntilThatIsUndone() {
        var person = trial.member();
        String tie = "/api/members/sug-mine/ties/passed/sug-city";
        assertThat(ids(trial.get(person, LIST + "&size=100"))).contains("sug-city");

        expectStatus(app.as(person).post().uri(tie), 204);

        assertThat(ids(trial.get(person, LIST + "&size=100"))).doesNotContain("sug-city");
        assertThat(trial.get(person, "/api/members/sug-mine/ties").findValuesAsString("stance"))
                .contains("passed");
        JsonNode why = trial.get(person, BASE + "/sug-city");
        assertThat(why.path("forbiddenBy").get(0).path("text").asString()).isEqualTo("已略过推荐测试之乡镇");

        expectStatus(app.as(person).delete().uri(tie), 204);

        assertThat(ids(trial.get(person, LIST + "&size=100"))).contains("sug-city");
    }

    @Test
    void aBlockedMemberDoesNotLearnWhoBlockedIt() {
        var blocker = app.person(Role.MEMBER, new MemberId("sug-firm"));
        expectStatus(app.as(blocker).post().uri("/api/members/sug-firm/ties/blocked/sug-mine"), 204);

        assertThat(codes(trial.get(trial.member(), BASE + "/sug-firm"))).containsExactly("unavailable");
        assertThat(codes(trial.get(trial.manager(), BASE + "/sug-firm"))).containsExactly("blocked-by");

        expectStatus(app.as(blocker).delete().uri("/api/members/sug-firm/ties/blocked/sug-mine"), 204);
    }

    private static int status(WebTestClient.RequestHeadersSpec<?> request) {
        return request.exchange().expectBody().returnResult().getStatus().value();
    }

    private static void expectStatus(WebTestClient.RequestHeadersSpec<?> request, int expected) {
        assertThat(status(request)).isEqualTo(expected);
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
