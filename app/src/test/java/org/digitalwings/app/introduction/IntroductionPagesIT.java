package org.digitalwings.app.introduction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.digitalwings.app.account.Role;
import org.digitalwings.app.introduction.IntroductionTrial.Told;
import org.digitalwings.app.testing.RunningApp.Person;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.FluxExchangeResult;
import org.springframework.util.LinkedMultiValueMap;

final class IntroductionPagesIT {

    private static final String TEXT = IntroductionTrial.TEXT;

    private final IntroductionTrial trial = new IntroductionTrial("pageask", 0);
    private final Person mine = trial.of("mine");
    private final Person fund = trial.of("fund");

    @AfterEach
    void forget() {
        trial.forget();
    }

    @Test
    void asksFromAMembersPageAndShowsItInBothLists() {
        assertThat(page(mine, "/members/pageask-fund"))
                .contains("href=\"/members/pageask-mine/introductions/new?to=pageask-fund\"");
        assertThat(page(mine, "/members/pageask-mine")).doesNotContain("introductions/new");
        assertThat(page(mine, "/members/pageask-mine/introductions/new?to=pageask-fund"))
                .contains("请求认识pageask之资本", "maxlength=\"2000\"", "pageask之资本会看到");

        var asked = send(
                mine,
                "/members/pageask-mine/introductions/new?to=pageask-fund",
                Map.of("text", TEXT, "through", "pageask之向导"));

        assertThat(asked.getStatus().value()).isEqualTo(303);
        assertThat(asked.getResponseHeaders().getLocation()).hasPath("/members/pageask-mine/introductions");
        assertThat(page(mine, "/introductions")).contains("等对方答复（1）", TEXT, "由pageask之向导引荐", "撤回");
        assertThat(page(fund, "/introductions")).contains("等您答复（1）", TEXT, "同意认识", "<span class=\"count\">1</span>");
        assertThat(page(trial.of("guide"), "/introductions")).contains("请您引荐（1）", TEXT);
        assertThat(page(trial.app.person(Role.MANAGER), "/introductions"))
                .contains("pageask之项目", "待答复")
                .doesNotContain(TEXT);
    }

    @Test
    void showsTheFormAgainAsItWasTypedWhereItIsWrong() {
        String address = "/members/pageask-mine/introductions/new?to=pageask-fund";

        assertThat(body(send(mine, address, Map.of("text", "字".repeat(1_001))), 400))
                .contains("这段话有 1,001 字，最多 1,000 字。", "字".repeat(1_001));
        assertThat(body(send(mine, address, Map.of("text", TEXT, "through", "查无此人")), 400))
                .contains("没有名为“查无此人”的成员", TEXT);
        assertThat(body(send(mine, address, Map.of("text", TEXT, "through", "pageask之")), 400))
                .contains("有多位成员名称含“pageask之”");
    }

    @Test
    void saysWhyNobodyCanBeAskedInsteadOfShowingAForm() {
        trial.block(fund, "fund", "mine");
        String form = "<textarea";

        assertThat(closed(mine, "pageask-mine", "pageask-fund"))
                .contains("pageask之资本目前不可联系。")
                .doesNotContain(form);
        assertThat(closed(mine, "pageask-mine", "pageask-mine"))
                .contains("不能请求认识自己")
                .doesNotContain(form);
        trial.ask(mine, "mine", "open", TEXT, null);
        assertThat(closed(mine, "pageask-mine", "pageask-open"))
                .contains("对方尚未答复")
                .doesNotContain(form);
        trial.app
                .as(fund)
                .get()
                .uri("/members/pageask-mine/introductions/new?to=pageask-open")
                .accept(MediaType.TEXT_HTML)
                .exchange()
                .expectStatus()
                .isForbidden();
    }

    @Test
    void answersWithoutJavaScriptAndTellsWhoWasSlower() {
        Told asked = trial.ask(mine, "mine", "fund", TEXT, null);
        String base = "/members/pageask-fund/introductions/" + asked.text("id");

        assertThat(send(fund, base + "/accept", Map.of("version", "0"))
                        .getStatus()
                        .value())
                .isEqualTo(303);

        assertThat(page(fund, "/introductions")).contains("已同意", "由社区管理员为双方牵线");
        String withdraw = "/members/pageask-mine/introductions/" + asked.text("id") + "/withdraw";
        assertThat(body(send(mine, withdraw, Map.of("version", "0")), 412)).contains("role=\"alert\"", "已同意");
        assertThat(page(mine, "/introductions")).doesNotContain("role=\"alert\"");
    }

    @Test
    void declinesWithAReasonThatTheAskerDoesNotSee() {
        Told asked = trial.ask(mine, "mine", "fund", TEXT, null);
        String base = "/members/pageask-fund/introductions/" + asked.text("id");

        send(fund, base + "/decline", Map.of("version", "0", "reason", "too-many"));

        assertThat(page(fund, "/introductions")).contains("已婉拒", "原因：请求太多");
        assertThat(page(mine, "/introductions")).contains("已婉拒").doesNotContain("请求太多</p>", "原因：");
    }

    @Test
    void saysThatThereIsNothing() {
        assertThat(page(fund, "/introductions")).contains("还没有引荐", "去看推荐");
        assertThat(page(trial.app.person(Role.MEMBER), "/introductions")).contains("还没有关联成员");
    }

    private String closed(Person person, String from, String to) {
        return body(
                trial.app
                        .as(person)
                        .get()
                        .uri("/members/{from}/introductions/new?to={to}", from, to)
                        .accept(MediaType.TEXT_HTML)
                        .exchange()
                        .returnResult(String.class),
                0);
    }

    private FluxExchangeResult<String> send(Person person, String address, Map<String, String> fields) {
        var form = new LinkedMultiValueMap<String, String>();
        form.setAll(fields);
        return trial.app
                .as(person)
                .post()
                .uri(address)
                .accept(MediaType.TEXT_HTML)
                .bodyValue(form)
                .exchange()
                .returnResult(String.class);
    }

    /** The body of an answer of a status, of any fault where the status is 0. */
    private static String body(FluxExchangeResult<String> answer, int status) {
        if (status > 0) {
            assertThat(answer.getStatus().value()).isEqualTo(status);
        } else {
            assertThat(answer.getStatus().is4xxClientError()).isTrue();
        }
        return String.join(
                "", answer.getResponseBody().collectList().blockOptional().orElseThrow());
    }

    /** A page, after redirects. */
    private String page(Person person, String address) {
        var answer = trial.app
                .as(person)
                .get()
                .uri(address)
                .accept(MediaType.TEXT_HTML)
                .exchange()
                .returnResult(String.class);
        var next = answer.getResponseHeaders().getLocation();
        return next == null
                ? String.join(
                        "",
                        answer.getResponseBody().collectList().blockOptional().orElseThrow())
                : page(person, next.toString());
    }
}
