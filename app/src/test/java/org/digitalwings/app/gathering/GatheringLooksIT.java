package org.digitalwings.app.gathering;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.digitalwings.app.account.Role;
import org.digitalwings.app.browser.BrowserTest;
import org.digitalwings.app.browser.Chromium;
import org.digitalwings.app.browser.Chromium.View;
import org.digitalwings.app.browser.Chromium.Window;
import org.digitalwings.app.browser.Looks;
import org.digitalwings.app.testing.RunningApp;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages of gatherings in a browser. */
@BrowserTest
final class GatheringLooksIT {

    private static final List<String> TABS =
            List.of("", "?tab=participants", "?tab=rules", "?tab=agenda", "?tab=people", "/edit");

    private static final Planned PLANNED = Planned.make();

    private final RunningApp app = RunningApp.shared();

    /** A session and a roundtable with plans, and a session with nothing in it, made once for all looks. */
    private record Planned(String session, String roundtable, String empty) {

        static Planned make() {
            GatheringTrial manager = GatheringTrial.asManager();
            String session = manager.session("看得见的对接会");
            manager.form(
                    "/gatherings/" + session + "/pairs",
                    303,
                    "version",
                    "1",
                    "first",
                    "gm-0",
                    "rule",
                    "never",
                    "second",
                    "gm-1");
            manager.plan(session, 1);
            // Four at each of five tables: whoever moves to another leaves three behind and makes it five.
            String roundtable = manager.roundtable("看得见的座谈会", 20);
            manager.plan(roundtable, 1);
            return new Planned(session, roundtable, manager.create("MATCHMAKING_SESSION", "空的对接会"));
        }
    }

    @ParameterizedTest
    @MethodSource("org.digitalwings.app.browser.Looks#all")
    void pagesAreAccessibleAndFitTheWindow(String language, View view, Chromium chromium) {
        try (var window = signedIn(chromium, view, language)) {
            Looks.look(window, "/gatherings", "gatherings", language, view);
            for (String tab : TABS) {
                Looks.look(window, path(PLANNED.session(), tab), "session" + name(tab), language, view);
                Looks.look(window, path(PLANNED.roundtable(), tab), "roundtable" + name(tab), language, view);
                Looks.look(window, path(PLANNED.empty(), tab), "empty-session" + name(tab), language, view);
            }
            lookInto(PLANNED.session(), "session-", window, language, view);
            lookInto(PLANNED.roundtable(), "roundtable-", window, language, view);
            window.page().navigate("/gatherings/new?kind=city-roundtable");
            window.page().fill("input[name=name]", "座谈会");
            window.page().fill("input[name=topics]", "占星术");
            window.page().click("main button[type=submit]");
            assertThat(window.page().locator("#topics-fault")).isVisible();
            Looks.check(window, "gathering-fault", language, view);
        }
    }

    @Test
    void ticksAWholeMorningAndAddsAWishInPlace(Chromium chromium) {
        try (var window = signedIn(chromium, new View(false, false), "zh")) {
            Page page = window.page();
            page.navigate(path(PLANNED.session(), "/participants/gm-3"));
            page.fill("input[name=maximum]", "5");
            page.locator("#tick-0").press("Enter");
            assertThat(page.locator("input[name=available]:checked")).hasCount(6);
            assertThat(page.locator("#tick-0")).isFocused();
            page.selectOption("#wish", new SelectOption().setIndex(1));
            page.click("#tick-wish");
            assertThat(page.locator("input[name=wishes]:checked")).hasCount(1);
            assertThat(page.locator("input[name=maximum]")).hasValue("5");
            Assertions.assertThat(window.complaints()).isEmpty();
        }
    }

    @Test
    void checksAMoveAtOnce(Chromium chromium) {
        try (var window = signedIn(chromium, new View(false, false), "zh")) {
            Page page = window.page();
            page.navigate(path(PLANNED.roundtable(), "?tab=agenda"));
            page.locator(".slip a").first().click();
            page.selectOption(
                    "select[name=to]",
                    new SelectOption()
                            .setIndex(page.locator("select[name=to] option").count() - 1));
            assertThat(page.locator("#verdict")).containsText("不违反任何规则");
            page.selectOption("select[name=to]", new SelectOption().setIndex(1));
            assertThat(page.locator("#verdict .field-error").first()).isVisible();
            Assertions.assertThat(window.complaints()).isEmpty();
        }
    }

    private static void lookInto(String id, String prefix, Window window, String language, View view) {
        Looks.look(window, path(id, "/participants/gm-3"), prefix + "participant", language, view);
        Looks.look(window, path(id, "/why-not?a=gm-0&b=gm-1"), prefix + "why-not", language, view);
        window.page().navigate(path(id, "?tab=agenda"));
        window.page().locator(".slip a").first().click();
        Looks.check(window, prefix + "entry", language, view);
    }

    private Window signedIn(Chromium chromium, View view, String language) {
        return Looks.signedIn(chromium, app, app.person(Role.MANAGER), language, view);
    }

    private static String path(String id, String part) {
        return "/gatherings/" + id + part;
    }

    private static String name(String tab) {
        return tab.replace("?tab=", "-").replace("/", "-");
    }
}
