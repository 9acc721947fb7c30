package org.digitalwings.app.judging;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.assertj.core.api.Assertions;
import org.digitalwings.app.browser.BrowserTest;
import org.digitalwings.app.browser.Chromium;
import org.digitalwings.app.browser.Chromium.View;
import org.digitalwings.app.browser.Chromium.Window;
import org.digitalwings.app.browser.Looks;
import org.junit.jupiter.api.Test;
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
            Looks.look(
                    window,
                    TRIAL.page()
                            + "?added=%s&excluded=%s&find=%s".formatted(TRIAL.id("a"), TRIAL.id("b"), TRIAL.name("")),
                    "judging-named",
                    language,
                    view);
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
        page.navigate(TRIAL.page() + "?added=%s&added=%s".formatted(TRIAL.id("a"), TRIAL.id("b")));
        page.fill("input[name=each]", each);
        page.locator("form.panel p.actions button").click();
    }

    @Test
    void addsAndLeavesOutJudgesByTypingNames(Chromium chromium) {
        try (var window = Looks.signedIn(chromium, TRIAL.app, TRIAL.manager, "zh", new View(false, false))) {
            Page page = window.page();
            page.navigate(TRIAL.page());
            page.fill("input[name=each]", "2");
            page.locator("input[name=find]").pressSequentially(TRIAL.name("甲"));
            assertThat(page.locator("#found button[name=add]")).hasCount(1);
            page.locator("#found button[name=add]").click();
            assertThat(page.locator(".chip")).containsText(TRIAL.name("甲"));
            assertThat(page.locator("input[name=each]")).hasValue("2");
            page.fill("input[name=find]", TRIAL.name("乙"));
            page.locator("input[name=find]").press("Enter");
            page.locator("#found button[name=leave]").click();
            assertThat(page.locator("input[name=excluded]")).hasValue(TRIAL.id("b"));
            page.locator(".chip button").first().click();
            assertThat(page.locator("input[name=added]")).hasCount(0);
            assertThat(page.locator("input[name=excluded]")).hasCount(1);
            Assertions.assertThat(window.complaints()).isEmpty();
        }
    }
}
