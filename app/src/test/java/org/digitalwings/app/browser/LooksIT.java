package org.digitalwings.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.List;
import org.assertj.core.api.Assertions;
import org.digitalwings.app.account.Role;
import org.digitalwings.app.browser.Chromium.View;
import org.digitalwings.app.browser.Chromium.Window;
import org.digitalwings.app.testing.RunningApp;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page in both languages, both themes and two widths: kept as pictures, and checked for WCAG 2.1 AA. */
@BrowserTest
final class LooksIT {

    private static final List<String> PAGES = List.of(
            "/",
            "/members",
            "/search?q=机器人",
            "/search?q=humanoid robots",
            "/search?q=zxqj",
            "/suggestions",
            "/account/password",
            "/nothing-here");

    private static final int BRAND_HEIGHT = 20;

    private final RunningApp app = RunningApp.shared();

    @ParameterizedTest
    @MethodSource("org.digitalwings.app.browser.Looks#all")
    void pagesAreAccessibleAndFitTheWindow(String language, View view, Chromium chromium) {
        var person = app.person(Role.MANAGER);
        try (var window = chromium.open(app.address().toString(), view)) {
            window.page().navigate("/sign-in?lang=" + language);
            Looks.check(window, "sign-in", language, view);
            window.signIn(person.username(), person.password());
            Assertions.assertThat(top(window, ".tools"))
                    .as("bell, language, theme and account stand beside the brand")
                    .isLessThan(top(window, ".brand") + BRAND_HEIGHT);
            for (var path : PAGES) {
                Looks.look(window, path, name(path), language, view);
            }
            for (var kind : List.of("investor", "project", "person")) {
                window.page().navigate("/members?kind=" + kind);
                var first = window.page().locator(".member-link a").first();
                if (first.count() > 0) {
                    first.click();
                    Looks.check(window, "member-" + kind, language, view);
                    var member = window.page().url();
                    for (var page : List.of("suggestions", "similar", "edit")) {
                        Looks.look(window, member + "/" + page, page + "-" + kind, language, view);
                    }
                    var around = "/search?near=" + member.substring(member.lastIndexOf('/') + 1);
                    Looks.look(window, around, "around-" + kind, language, view);
                }
            }
            window.page().navigate("/");
            window.page().locator("#account > summary").click();
            Looks.check(window, "account-menu", language, view);
        }
    }

    /** The page is not ours, but that its scripts run under our content policy is. */
    @Test
    void describesTheApi(Chromium chromium) {
        var person = app.person(Role.MANAGER);
        try (var window = Looks.signedIn(chromium, app, person, "en", new View(false, false))) {
            window.page().navigate("/api/docs");
            assertThat(window.page().locator(".opblock-tag").first()).isVisible();
            window.keep("api-docs");
            Assertions.assertThat(window.complaints()).allMatch(complaint -> complaint.contains("inline style"));
        }
    }

    private static double top(Window window, String part) {
        return window.page().locator(part).first().boundingBox().y;
    }

    private static String name(String path) {
        return path.equals("/") ? "home" : path.substring(1).replaceAll("[/?= ]", "-");
    }
}
