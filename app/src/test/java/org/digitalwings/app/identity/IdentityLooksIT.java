package org.digitalwings.app.identity;

import java.util.List;
import java.util.Map;
import org.digitalwings.app.account.Role;
import org.digitalwings.app.browser.BrowserTest;
import org.digitalwings.app.browser.Chromium;
import org.digitalwings.app.browser.Chromium.View;
import org.digitalwings.app.browser.Looks;
import org.digitalwings.app.testing.RunningApp.Person;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages of who is who in a browser: what waits, two side by side, and what was decided. */
@BrowserTest
final class IdentityLooksIT {

    private static final Decided DECIDED = Decided.make();

    /** Pairs that wait, are put off, are said never to be the same, are merged, and were parted again. */
    private record Decided(Person manager, IdentityTrial open, IdentityTrial later, IdentityTrial never) {

        static Decided make() {
            IdentityTrial open = new IdentityTrial();
            Person manager = open.app.person(Role.MANAGER);
            IdentityTrial later = new IdentityTrial();
            later.decide(manager, "later").expectStatus().isNoContent();
            IdentityTrial never = new IdentityTrial();
            never.decide(manager, "never").expectStatus().isNoContent();
            IdentityTrial merged = new IdentityTrial();
            merged.merge(manager);
            IdentityTrial parted = new IdentityTrial();
            String merge = parted.merge(manager);
            parted.write(
                    "MATCH (m:Member {id: $kept}) SET m.website = 'https://since.example.org', m.version = m.version + 1");
            parted.post(manager, "/api/identity/merges/" + merge + "/undo", Map.of())
                    .expectStatus()
                    .isOk();
            return new Decided(manager, open, later, never);
        }
    }

    @ParameterizedTest
    @MethodSource("org.digitalwings.app.browser.Looks#all")
    void pagesAreAccessibleAndFitTheWindow(String language, View view, Chromium chromium) {
        var app = DECIDED.open().app;
        try (var window = Looks.signedIn(chromium, app, DECIDED.manager(), language, view)) {
            for (var list : List.of("", "?state=later", "/never", "/merges")) {
                Looks.look(window, "/identity" + list, "identity" + list.replaceAll("[/?=]", "-"), language, view);
            }
            Looks.look(window, "/identity?q=查无此名", "identity-none-fits", language, view);
            Looks.look(window, "/identity/pairs/" + DECIDED.open().pair(), "pair", language, view);
            Looks.look(window, "/identity/pairs/" + DECIDED.later().pair(), "pair-later", language, view);
            Looks.look(window, "/identity/pairs/" + DECIDED.never().pair(), "pair-never", language, view);
        }
    }
}
