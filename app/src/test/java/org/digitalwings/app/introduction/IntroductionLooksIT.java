package org.digitalwings.app.introduction;

import java.util.Map;
import org.digitalwings.app.account.Role;
import org.digitalwings.app.browser.BrowserTest;
import org.digitalwings.app.browser.Chromium;
import org.digitalwings.app.browser.Chromium.View;
import org.digitalwings.app.browser.Looks;
import org.digitalwings.app.introduction.IntroductionTrial.Told;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages of introductions in a browser. */
@BrowserTest
final class IntroductionLooksIT {

    private static final String LONG = "https://example.org/" + "a".repeat(300) + "\n" + "很长的话".repeat(100);
    private static final IntroductionTrial TRIAL = new IntroductionTrial("lookask", 1);

    @BeforeAll
    static void ask() {
        var mine = TRIAL.of("mine");
        TRIAL.ask(mine, "mine", "fund", LONG, "guide");
        TRIAL.ask(TRIAL.of("firm"), "firm", "mine", IntroductionTrial.TEXT, null);
        TRIAL.ask(TRIAL.of("guide"), "guide", "firm", LONG, "mine");
        Told accepted = TRIAL.ask(mine, "mine", "open", IntroductionTrial.TEXT, null);
        TRIAL.answer(TRIAL.of("open"), "open", accepted, "accept");
        Told declined = TRIAL.ask(TRIAL.of("more1"), "more1", "mine", IntroductionTrial.TEXT, null);
        TRIAL.answer(mine, "mine", declined, "decline", Map.of("reason", "not-now"));
    }

    @AfterAll
    static void clear() {
        TRIAL.forget();
    }

    @ParameterizedTest
    @MethodSource("org.digitalwings.app.browser.Looks#all")
    void pagesAreAccessibleAndFitTheWindow(String language, View view, Chromium chromium) {
        try (var window = Looks.signedIn(chromium, TRIAL.app, TRIAL.of("mine"), language, view)) {
            Looks.look(window, "/introductions", "introductions", language, view);
            window.page().locator("details.decline summary").click();
            Looks.check(window, "introductions-declining", language, view);
            Looks.look(
                    window,
                    "/members/lookask-mine/introductions/new?to=lookask-guide",
                    "introduction-ask",
                    language,
                    view);
            window.page().fill("input[name=through]", "查无此人");
            window.page().fill("textarea[name=text]", LONG);
            window.page().locator("form.panel button[type=submit]").click();
            Looks.check(window, "introduction-fault", language, view);
            Looks.look(
                    window,
                    "/members/lookask-mine/introductions/new?to=lookask-fund",
                    "introduction-asked",
                    language,
                    view);
            Looks.look(window, "/members/lookask-fund", "introduction-member", language, view);
            Looks.look(window, "/members/lookask-mine/suggestions", "introduction-suggestions", language, view);
        }
        try (var window = Looks.signedIn(chromium, TRIAL.app, TRIAL.app.person(Role.MANAGER), language, view)) {
            Looks.look(window, "/introductions", "introductions-all", language, view);
        }
        try (var window = Looks.signedIn(chromium, TRIAL.app, TRIAL.app.person(Role.MEMBER), language, view)) {
            Looks.look(window, "/introductions", "introductions-nobody", language, view);
        }
    }
}
