package org.digitalwings.app.browser;

import java.util.List;
import org.digitalwings.app.account.Role;
import org.digitalwings.app.browser.Chromium.View;
import org.digitalwings.app.testing.RunningApp;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page in both languages, both themes and two widths: kept as pictures, and checked for WCAG 2.1 AA. */
@BrowserTest
final class LooksIT {

    private static final List<String> PAGES = List.of(
            "/", "/members", "/search?q=机器人", "/search?q=zxqj", "/suggestions", "/account/password", "/nothing-here");

    private final RunningApp app = RunningApp.shared();

    @ParameterizedTest
    @MethodSource("org.digitalwings.app.browser.Looks#all")
    void pagesAreAccessibleAndFitTheWindow(String language, View view, Chromium chromium) {
        var person = app.person(Role.MANAGER);
        try (var window = chromium.open(app.address().toString(), view)) {
            window.page().navigate("/sign-in?lang=" + language);
            Looks.check(window, "sign-in", language, view);
            window.signIn(person.username(), person.password());
            for (var path : PAGES) {
                window.page().navigate(path);
                Looks.check(window, name(path), language, view);
            }
            for (var kind : List.of("investor", "project", "person")) {
                window.page().navigate("/members?kind=" + kind);
                var first = window.page().locator(".member-link a").first();
                if (first.count() > 0) {
                    first.click();
                    Looks.check(window, "member-" + kind, language, view);
                    var member = window.page().url();
                    for (var page : List.of("suggestions", "edit")) {
                        window.page().navigate(member + "/" + page);
                        Looks.check(window, page + "-" + kind, language, view);
                    }
                }
            }
            window.page().navigate("/");
            window.page().locator("#account > summary").click();
            Looks.check(window, "account-menu", language, view);
        }
    }

    private static String name(String path) {
        return path.equals("/") ? "home" : path.substring(1).replaceAll("[/?=]", "-");
    }
}
