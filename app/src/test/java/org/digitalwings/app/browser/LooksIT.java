package org.digitalwings.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import java.util.List;
import java.util.stream.Stream;
import org.digitalwings.app.account.Role;
import org.digitalwings.app.browser.Chromium.View;
import org.digitalwings.app.browser.Chromium.Window;
import org.digitalwings.app.testing.RunningApp;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page in both languages, both themes and two widths: kept as pictures, and checked for WCAG 2.1 AA. */
@BrowserTest
final class LooksIT {

    private static final List<String> PAGES = List.of(
            "/", "/members", "/search?q=机器人", "/search?q=zxqj", "/suggestions", "/account/password", "/nothing-here");

    private final RunningApp app = RunningApp.shared();

    static Stream<Arguments> looks() {
        return Stream.of("zh", "en")
                .flatMap(language -> Stream.of(false, true)
                        .flatMap(dark ->
                                Stream.of(false, true).map(phone -> Arguments.of(language, new View(dark, phone)))));
    }

    @ParameterizedTest
    @MethodSource("looks")
    void pagesAreAccessibleAndFitTheWindow(String language, View view, Chromium chromium) {
        var person = app.person(Role.MANAGER);
        try (var window = chromium.open(app.address().toString(), view)) {
            window.page().navigate("/sign-in?lang=" + language);
            look(window, "sign-in", language, view);
            window.signIn(person.username(), person.password());
            for (var path : PAGES) {
                window.page().navigate(path);
                look(window, name(path), language, view);
            }
            for (var kind : List.of("investor", "project", "person")) {
                window.page().navigate("/members?kind=" + kind);
                var first = window.page().locator(".member-link a").first();
                if (first.count() > 0) {
                    first.click();
                    look(window, "member-" + kind, language, view);
                    var member = window.page().url();
                    for (var page : List.of("suggestions", "edit")) {
                        window.page().navigate(member + "/" + page);
                        look(window, page + "-" + kind, language, view);
                    }
                }
            }
            window.page().navigate("/");
            window.page().locator("#account > summary").click();
            look(window, "account-menu", language, view);
        }
    }

    private static String name(String path) {
        return path.equals("/") ? "home" : path.substring(1).replaceAll("[/?=]", "-");
    }

    private static void look(Window window, String name, String language, View view) {
        var look = "%s-%s-%s".formatted(name, language, view);
        window.keep(look);
        var page = window.page();
        assertThat(page.locator(".error .code").allInnerTexts())
                .as("%s is no error page, but for the one that is missing", look)
                .isSubsetOf(name.startsWith("nothing") ? List.of("404") : List.of());
        var violations = new AxeBuilder(page)
                .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa")).analyze().getViolations().stream()
                        .flatMap(rule -> rule.getNodes().stream().map(node -> rule.getId() + ": " + node.getHtml()))
                        .toList();
        assertThat(violations).as(look).isEmpty();
        assertThat(page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                .as("%s fits its width", look)
                .isEqualTo(true);
    }
}
