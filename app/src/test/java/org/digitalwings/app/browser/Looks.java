package org.digitalwings.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import java.util.List;
import java.util.stream.Stream;
import org.digitalwings.app.browser.Chromium.View;
import org.digitalwings.app.browser.Chromium.Window;
import org.junit.jupiter.params.provider.Arguments;

/** What every page must be in every look: no error page, accessible after WCAG 2.1 AA, no wider than the window. */
public final class Looks {

    private Looks() {}

    /** Of the eight ways to take a language, a theme and a width, the four in which any two of these meet once. */
    public static Stream<Arguments> all() {
        return Stream.of(
                Arguments.of("zh", new View(false, false)),
                Arguments.of("zh", new View(true, true)),
                Arguments.of("en", new View(false, true)),
                Arguments.of("en", new View(true, false)));
    }

    /** Keeps a picture of the page that a window shows, and checks it. */
    public static void check(Window window, String name, String language, View view) {
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
