package org.digitalwings.app.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.digitalwings.app.account.Role;
import org.digitalwings.app.testing.RunningApp;
import org.digitalwings.app.testing.RunningApp.Person;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.reactive.function.BodyInserters;

final class IdentityPagesIT {

    private final IdentityTrial trial = new IdentityTrial();
    private final RunningApp app = trial.app;
    private final Person manager = app.person(Role.MANAGER);

    @Test
    void showsPairsWithTheirNumberInTheNavigation() {
        assertThat(trial.page(manager, "/identity?q=" + trial.brand))
                .contains(
                        "/identity/pairs/" + trial.pair(),
                        "杭州" + trial.brand + "科技有限公司",
                        "很可能相同",
                        "<span class=\"count\"");
        assertThat(trial.page(manager, "/identity?q=查无此名&lang=en")).contains("No pair fits the filter");
        assertThat(trial.page(app.person(Role.MEMBER), "/")).doesNotContain("href=\"/identity\"");
    }

    @Test
    void putsTwoSideBySideAsFarAsManagersMaySeeThem() {
        assertThat(trial.page(manager, "/identity/pairs/" + trial.pair()))
                .contains("品牌相同", "11112222", "记账软件", "任职 1", "并入 1 条关系", trial.gone + ".cn")
                .doesNotContain("hidden@kept.cn");
    }

    @Test
    void mergesAndUndoesWithoutJavaScript() {
        press("keep-one", 3).expectStatus().isSeeOther();
        assertThat(trial.page(manager, "/members/" + trial.kept)).contains(trial.brand + "</dd>");
        String merges = trial.page(manager, "/identity/merges");
        assertThat(merges).contains("<strong>" + trial.brand + "</strong>");
        String undo = merges.replaceAll("(?s).*?(/identity/merges/[^/]+/undo).*", "$1");
        app.as(manager)
                .post()
                .uri(undo)
                .accept(MediaType.TEXT_HTML)
                .exchange()
                .expectStatus()
                .isSeeOther();
        assertThat(trial.page(manager, "/identity/merges")).contains("已撤销于");
    }

    @Test
    void leadsBackToAPairThatChangedMeanwhile() {
        press("keep-one", 2).expectStatus().isSeeOther().expectHeader().location("/identity/pairs/" + trial.pair());
    }

    @Test
    void listsWhoIsNeverTheSameAndTakesItBack() {
        press("never", 3).expectStatus().isSeeOther();
        assertThat(trial.page(manager, "/identity/never")).contains("/identity/pairs/" + trial.pair());
        app.as(manager)
                .post()
                .uri("/identity/never/" + trial.pair() + "/take-back")
                .accept(MediaType.TEXT_HTML)
                .exchange()
                .expectStatus()
                .isSeeOther();
        assertThat(trial.page(manager, "/identity/never")).doesNotContain("/identity/pairs/" + trial.pair());
    }

    private ResponseSpec press(String decision, long keptVersion) {
        var form = new LinkedMultiValueMap<String, String>();
        form.add("decision", decision);
        form.add("version", trial.tag(manager).replace("\"", ""));
        form.add("version-" + trial.kept, Long.toString(keptVersion));
        form.add("version-" + trial.gone, "0");
        return app.as(manager)
                .post()
                .uri("/identity/pairs/" + trial.pair())
                .accept(MediaType.TEXT_HTML)
                .body(BodyInserters.fromFormData(form))
                .exchange();
    }
}
