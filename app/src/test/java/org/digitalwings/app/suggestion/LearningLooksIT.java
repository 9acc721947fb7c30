package org.digitalwings.app.suggestion;

import org.digitalwings.app.browser.BrowserTest;
import org.digitalwings.app.browser.Chromium;
import org.digitalwings.app.browser.Chromium.View;
import org.digitalwings.app.browser.Looks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The page where managers have answers learned from, in a browser. */
@BrowserTest
final class LearningLooksIT {

    private static final AnswerTrial TRIAL = new AnswerTrial();

    @AfterEach
    void forget() {
        TRIAL.forget();
    }

    @ParameterizedTest
    @MethodSource("org.digitalwings.app.browser.Looks#all")
    void pageIsAccessibleAndFitsTheWindow(String language, View view, Chromium chromium) {
        try (var window = Looks.signedIn(chromium, TRIAL.app, TRIAL.manager, language, view)) {
            Looks.look(window, "/learning", "learning-before", language, view);
            TRIAL.learn();
            Looks.look(window, "/learning", "learning-compared", language, view);
        }
    }
}
