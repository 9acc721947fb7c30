package org.digitalwings.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import org.assertj.core.api.Assertions;
import org.digitalwings.app.account.Role;
import org.digitalwings.app.browser.Chromium.View;
import org.digitalwings.app.testing.RunningApp;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A file's way through the pages, from its upload to its undoing, in both languages, both themes and two widths. */
@BrowserTest
final class ImportLooksIT {

    private static final String TABLE = """
            名称,类型,地点,注册号
            页面样例科技,初创企业,浙江/嘉兴,9133
            页面样例二,什么,浙江,9134
            "页面样例三,初创企业,浙江,9135
            """;

    private final RunningApp app = RunningApp.shared();

    @ParameterizedTest
    @MethodSource("org.digitalwings.app.browser.Looks#all")
    void importsAndUndoesAFile(String language, View view, Chromium chromium) {
        var person = app.person(Role.MANAGER);
        try (var window = chromium.open(app.address().toString(), view)) {
            var page = window.page();
            page.navigate("/sign-in?lang=" + language);
            window.signIn(person.username(), person.password());
            upload(page, "report.pdf", "%PDF-1.7");
            assertThat(page.locator(".notice.warning")).containsText("PDF");
            Looks.check(window, "import-refused", language, view);

            upload(page, "table.csv", TABLE);
            awaitStep(page, "start", "table.told td");
            Looks.check(window, "import-previewed", language, view);
            page.locator("form[action$='/start'] button").click();
            awaitStep(page, "undo", "table.told td");
            Looks.check(window, "import-done", language, view);
            page.goBack();
            page.goForward();
            page.locator("form[action$='/undo'] button").click();
            assertThat(page.locator("#import .actions button")).hasCount(0);
            Looks.check(window, "import-undone", language, view);
            page.navigate("/imports");
            Looks.check(window, "imports", language, view);
            Assertions.assertThat(window.complaints()).isEmpty();
        }
    }

    private static void upload(Page page, String name, String text) {
        page.navigate("/imports");
        page.locator("input[type=file]").setInputFiles(new FilePayload(name, "text/csv", text.getBytes(UTF_8)));
        page.locator("form[enctype] button").click();
        assertThat(page.locator("h1")).hasText(name);
    }

    /** Waits until a step can be taken, and something is told beside it. */
    private static void awaitStep(Page page, String step, String beside) {
        assertThat(page.locator("form[action$='/" + step + "'] button")).isVisible();
        assertThat(page.locator(beside).first()).isVisible();
    }
}
