package org.digitalwings.app.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import org.digitalwings.app.account.Role;
import org.digitalwings.app.testing.RunningApp;
import org.digitalwings.app.testing.RunningApp.Person;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.BodyInserters;

final class SuggestionPagesIT {

    private final SuggestionTrial trial = new SuggestionTrial();
    private final RunningApp app = trial.app;

    @Test
    void thePageShowsCardsReasonsAndTheWish() {
        String page = trial.page(
                trial.member(), "/members/sug-mine/suggestions?place=推荐测试镇&kind=investor&kind=enterprise&topic=");

        assertThat(page)
                .contains("为推荐测试之灵手推荐", "推荐测试之资本", "推荐测试之工厂", "可提供您所需的试点场景：开放产线试点", "这个可能从何而来")
                .contains("action=\"/members/sug-mine/suggestions\"")
                .contains("<option value=\"sug-robots\"");
    }

    @Test
    void thePageSaysWhyNot() {
        assertThat(trial.page(trial.member(), "/members/sug-mine/suggestions/why?candidate=推荐测试之巧臂"))
                .contains("推荐测试之巧臂不属于所希望的类型");
        assertThat(trial.page(trial.member(), "/members/sug-mine/suggestions/why?candidate=推荐测试"))
                .contains("您指的是哪一位", "推荐测试之资本");
        assertThat(trial.page(trial.member(), "/members/sug-mine/suggestions/why?candidate=查无此人"))
                .contains("没有找到名称含“查无此人”的成员");
    }

    @Test
    void leadsToOnesOwnSuggestionsAndLetsManagersChoose() {
        app.as(trial.member())
                .get()
                .uri("/suggestions")
                .accept(MediaType.TEXT_HTML)
                .exchange()
                .expectStatus()
                .isSeeOther()
                .expectHeader()
                .location("/members/sug-mine/suggestions");
        assertThat(trial.page(trial.manager(), "/suggestions")).contains("先选定为哪位成员推荐");
        assertThat(trial.page(trial.manager(), "/suggestions?member=推荐测试之")).contains("/members/sug-firm/suggestions");
        assertThat(trial.page(app.person(Role.MEMBER), "/suggestions")).contains("还没有关联成员");
    }

    @Test
    void buttonsWorkWithoutJavaScript() {
        var person = trial.member();
        press(person, "saved", false);
        assertThat(trial.page(person, "/members/sug-mine/suggestions")).contains("我的选择", "已收藏");
        press(person, "saved", true);
        assertThat(trial.get(person, "/api/members/sug-mine/ties").findValuesAsString("stance"))
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
}
