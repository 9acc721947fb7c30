package org.digitalwings.app.glossary;

import java.util.List;
import org.digitalwings.app.account.Role;
import org.digitalwings.app.browser.BrowserTest;
import org.digitalwings.app.browser.Chromium;
import org.digitalwings.app.browser.Chromium.View;
import org.digitalwings.app.browser.Looks;
import org.digitalwings.app.testing.RunningApp;
import org.digitalwings.graph.glossary.GlossaryGroup;
import org.digitalwings.graph.glossary.GlossaryGroups;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages of the glossary in a browser. */
@BrowserTest
final class GlossaryLooksIT {

    private static final RunningApp APP = RunningApp.shared();
    private static final String LONG =
            "Specialised and sophisticated small and medium-sized enterprises that produce new and unique products";

    @BeforeAll
    static void write() {
        var groups = APP.part(GlossaryGroups.class);
        groups.add(List.of(List.of("专精特新", "小巨人", LONG), List.of("飞行汽车", "flying car", "低空出行")), "curator");
        groups.add(List.of(List.of("飞行汽车", "eVTOL")), "curator");
        APP.part(CurrentGlossary.class).refresh();
    }

    @AfterAll
    static void clear() {
        var groups = APP.part(GlossaryGroups.class);
        groups.all().forEach(group -> groups.remove(group.id(), group.version(), "test"));
        APP.part(CurrentGlossary.class).refresh();
    }

    @ParameterizedTest
    @MethodSource("org.digitalwings.app.browser.Looks#all")
    void pagesAreAccessibleAndFitTheWindow(String language, View view, Chromium chromium) {
        try (var window = Looks.signedIn(chromium, APP, APP.person(Role.MANAGER), language, view)) {
            Looks.look(window, "/glossary", "glossary", language, view);
            Looks.look(window, "/glossary?q=查无此词", "glossary-none-fits", language, view);
            Looks.look(window, "/glossary?q=AI", "glossary-shipped", language, view);
            Looks.look(window, "/glossary?try=低空经济 robot", "glossary-tried", language, view);
            Looks.look(window, "/glossary?try=鑰匙zzz", "glossary-tried-none", language, view);
            GlossaryGroup group = APP.part(GlossaryGroups.class).all().stream()
                    .filter(known -> known.terms().contains(LONG))
                    .findFirst()
                    .orElseThrow();
            Looks.look(window, "/glossary/" + group.id(), "glossary-edit", language, view);
            window.page().fill("textarea[name=terms]", "一个词");
            window.page().locator("form.panel button").click();
            Looks.check(window, "glossary-fault", language, view);
        }
    }
}
