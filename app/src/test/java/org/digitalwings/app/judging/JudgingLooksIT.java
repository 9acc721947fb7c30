package org.digitalwings.app.judging;

import com.microsoft.playwright.Page;
import org.digitalwings.app.browser.BrowserTest;
import org.digitalwings.app.browser.Chromium;
import org.digitalwings.app.browser.Chromium.View;
import org.digitalwings.app.browser.Chromium.Window;
import org.digitalwings.app.browser.Looks;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages where judges are assigned, in a browser. */
@BrowserTest
final class JudgingLooksIT {

    private static final JudgingTrial TRIAL = new JudgingTrial(2033);

    @ParameterizedTest
    @MethodSource("org.digitalwings.app.browser.Looks#all")
    void pagesAreAccessibleAndFitTheWindow(String language, View view, Chromium chromium) {
        try (var window = Looks.signedIn(chromium, TRIAL.app, TRIAL.manager, language, view)) {
            Looks.look(window, "/judging", "judging", language, view);
            propose(window, "20");
            Looks.check(window, "judging-impossible", language, view);
            propose(window, "1");
            Page page = window.page();
            for (var details : page.locator("main details > summary").all()) {
                details.click();
            }
            Looks.check(window, "judging-proposal", language, view);
            page.locator("form[action$='/accept'] button").click();
            Looks.check(window, "judging-accepted", language, view);
            page.navigate(TRIAL.page());
            page.fill("form[action$='/pair'] input[name=judge]", TRIAL.name(""));
            page.fill("form[action$='/pair'] input[name=entry]", "没有这个项目");
            page.locator("form[action$='/pair'] button").click();
            Looks.check(window, "judging-pair-asked", language, view);
            page.navigate(TRIAL.page() + "/pair?judge=%s&entry=%s".formatted(TRIAL.id("a"), TRIAL.id("ep")));
            page.fill("textarea[name=reason]", "很长的理由".repeat(60) + "a".repeat(200));
            page.locator("button[value=forbidden]").click();
            page.locator("main details > summary").first().click();
            Looks.check(window, "judging-pair", language, view);
            Looks.look(window, TRIAL.page(), "judging-rulings", language, view);
            page.navigate(TRIAL.page() + "?proposal=none");
            Looks.check(window, "judging-gone", language, view);
        }
    }

    private static void propose(Window window, String each) {
        Page page = window.page();
        page.navigate(TRIAL.page());
        page.fill("input[name=each]", each);
        page.fill("input[name=added]", TRIAL.id("a") + " " + TRIAL.id("b"));
        page.locator("form.panel p.actions button").click();
    }
}
