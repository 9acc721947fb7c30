package org.digitalwings.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import java.util.List;
import java.util.stream.Stream;
import org.digitalwings.app.browser.Chromium.View;
import org.digitalwings.app.browser.Chromium.Window;
import org.digitalwings.app.testing.RunningApp;
import org.digitalwings.app.testing.RunningApp.Person;
import org.junit.jupiter.params.provider.Arguments;

/** What every page must be in every look: no error page, accessible after WCAG 2.1 AA, no wider than the window, and nothing in it wider than its box. */
public final class Looks {

    private static final String SPILLED = """
            () => {
                const clipped = element => element !== null
                    && (getComputedStyle(element).clipPath !== 'none' || clipped(element.parentElement));
                const spilled = element => {
                    const style = getComputedStyle(element);
                    return style.overflowX === 'visible' && style.display !== 'inline' && element.clientWidth > 0
                        && element.checkVisibility() && element.scrollWidth > element.clientWidth + 1 && !clipped(element);
                };
                return [...document.querySelectorAll('main *')].filter(spilled).map(element => element.outerHTML.slice(0, 200));
            }
            """;

    private Looks() {}

    /** Of the eight ways to take a language, a theme and a width, the four in which any two of these meet once. */
    public static Stream<Arguments> all() {
        return Stream.of(
                Arguments.of("zh", new View(false, false)),
                Arguments.of("zh", new View(true, true)),
                Arguments.of("en", new View(false, true)),
                Arguments.of("en", new View(true, false)));
    }

    /** A window in which somebody is signed in and reads a language. */
    public static Window signedIn(Chromium chromium, RunningApp app, Person person, String language, View view) {
        Window window = chromium.open(app.address().toString(), view);
        window.page().navigate("/sign-in?lang=" + language);
        window.signIn(person.username(), person.password());
        return window;
    }

    /** Goes to a page, keeps a picture of it, and checks it. */
    public static void look(Window window, String path, String name, String language, View view) {
        window.page().navigate(path);
        check(window, name, language, view);
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
        assertThat(page.evaluate(SPILLED))
                .as("%s: nothing runs over its box", look)
                .isEqualTo(List.of());
        assertThat(page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                .as("%s fits its width", look)
                .isEqualTo(true);
    }
}
