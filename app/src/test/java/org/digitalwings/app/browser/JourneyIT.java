package org.digitalwings.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.assertj.core.api.Assertions;
import org.digitalwings.app.account.Role;
import org.digitalwings.app.browser.Chromium.View;
import org.digitalwings.app.testing.RunningApp;
import org.junit.jupiter.api.Test;

@BrowserTest
final class JourneyIT {

    private static final View DESK = new View(false, false);

    private final RunningApp app = RunningApp.shared();

    @Test
    void replacesTheOneTimePasswordAndArrivesHome(Chromium chromium) {
        var password = app.oneTimePassword("newcomer", Role.MANAGER);
        try (var window = chromium.open(app.address().toString(), DESK)) {
            var page = window.page();
            window.signIn("newcomer", password.value());
            page.waitForURL("**/account/password");
            page.fill("input[name=present]", password.value());
            page.fill("input[name=next]", "一匹好马配一副好鞍子");
            page.fill("input[name=again]", "一匹好马配另一副好鞍");
            page.click("main button[type=submit]");
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("不一致");
            page.fill("input[name=present]", password.value());
            page.fill("input[name=next]", "一匹好马配一副好鞍子");
            page.fill("input[name=again]", "一匹好马配一副好鞍子");
            page.click("main button[type=submit]");
            assertThat(page.locator("h1")).hasText("社区一览");
            assertThat(page.locator(".notice")).hasText("密码已修改。");
            page.reload();
            assertThat(page.locator(".notice")).hasCount(0);
            Assertions.assertThat(window.complaints()).allMatch(complaint -> complaint.contains("400"));
        }
    }

    @Test
    void switchesTheLanguageAndStaysOnThePage(Chromium chromium) {
        var person = app.person(Role.MEMBER);
        try (var window = chromium.open(app.address().toString(), DESK)) {
            var page = window.page();
            window.signIn(person.username(), person.password());
            page.navigate("/members?kind=investor");
            page.click("#language");
            assertThat(page.locator("h1")).hasText("Members");
            assertThat(page.locator("html")).hasAttribute("lang", "en");
            Assertions.assertThat(page.url()).contains("kind=investor");
            page.navigate("/members");
            assertThat(page.locator("h1")).hasText("Members");
            page.click("#language");
            assertThat(page.locator("h1")).hasText("成员");
        }
    }

    @Test
    void remembersTheThemeOverPagesAndReloads(Chromium chromium) {
        try (var window = chromium.open(app.address().toString(), DESK)) {
            var page = window.page();
            page.navigate("/sign-in");
            var light = background(page);
            page.click("#theme");
            assertThat(page.locator("html")).hasAttribute("data-theme", "dark");
            Assertions.assertThat(background(page)).isNotEqualTo(light);
            page.reload();
            assertThat(page.locator("html")).hasAttribute("data-theme", "dark");
            page.click("#theme");
            Assertions.assertThat(background(page)).isEqualTo(light);
            Assertions.assertThat(window.complaints()).isEmpty();
        }
    }

    @Test
    void goesFromHomeToAMember(Chromium chromium) {
        var person = app.person(Role.MANAGER);
        try (var window = chromium.open(app.address().toString(), DESK)) {
            var page = window.page();
            window.signIn(person.username(), person.password());
            page.locator(".counts a").first().click();
            page.locator(".member-link a").first().click();
            assertThat(page.locator("h1")).not().isEmpty();
            assertThat(page.locator("dl.facts")).isVisible();
            Assertions.assertThat(window.complaints()).isEmpty();
        }
    }

    @Test
    void signsOut(Chromium chromium) {
        var person = app.person(Role.MEMBER);
        try (var window = chromium.open(app.address().toString(), DESK)) {
            var page = window.page();
            window.signIn(person.username(), person.password());
            page.click("#account summary");
            page.click("#account button");
            page.waitForURL("**/sign-in?out");
            page.navigate("/members");
            Assertions.assertThat(page.url()).endsWith("/sign-in");
        }
    }

    private static Object background(Page page) {
        return page.evaluate("getComputedStyle(document.documentElement).backgroundColor");
    }
}
