package org.digitalwings.app.alert;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.digitalwings.app.account.Role;
import org.digitalwings.app.browser.BrowserTest;
import org.digitalwings.app.browser.Chromium;
import org.digitalwings.app.browser.Chromium.View;
import org.digitalwings.app.browser.Chromium.Window;
import org.digitalwings.app.browser.Looks;
import org.digitalwings.app.testing.RunningApp;
import org.digitalwings.app.testing.RunningApp.Person;
import org.digitalwings.graph.alert.Digest;
import org.digitalwings.graph.alert.DigestLog;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.web.reactive.function.BodyInserters;

/** Saved searches, notifications and the digest in a browser, the mail too. */
@BrowserTest
final class AlertLooksIT {

    private static final RunningApp APP = RunningApp.shared();
    private static final Kept KEPT = Kept.make();
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /**
     * Somebody who has been told of members.
     *
     * @param token stops the digest
     * @param taken a digest as it goes into a mail
     */
    private record Kept(Person person, String token, DigestLog.Taken taken) {

        static Kept make() {
            APP.cypher("MATCH (d:Digest) SET d.email = ''", Map.of());
            Person person = APP.person(Role.MANAGER);
            var listener = new Listener(APP, person);
            listener.save(Map.of("query", "琉璃滤波 类型:初创企业", "name", "琉璃", "delivery", "both"));
            String name = "Photonic workshops and whoever else makes filters for very long baselines";
            listener.save(Map.of("query", "琉璃工坊", "name", name, "delivery", "both"));
            listener.save(Map.of("query", "类型:投资机构 颜色:红 琉璃滤波", "delivery", "paused"));
            listener.imports("""
                    名称,英文名,类型,简介,地点
                    琉璃光年,Lightyear Photonics,初创企业,"做琉璃滤波芯片。Photonic filters for very long baselines, 以及其他很多别的东西，写得长一些看看换行。",浙江/杭州
                    琉璃工坊,,初创企业,琉璃滤波与镜头,上海
                    """);
            listener.imports("公司,日期,轮次,金额\n琉璃光年,2026-01-05,A轮,1000万元\n");
            listener.imports("成员,供需,类别,内容\n琉璃光年,需求,试点,寻找琉璃滤波的试点\n");
            listener.toldOfAll();
            listener.http()
                    .post()
                    .uri("/notifications/digest")
                    .body(BodyInserters.fromFormData("email", "reader@example.org"))
                    .exchange()
                    .expectStatus()
                    .is3xxRedirection();
            var log = APP.part(DigestLog.class);
            LocalDate day = LocalDate.of(2026, 11, 24);
            var taken = log.take(log.due(day).getFirst(), day, 10).orElseThrow();
            log.putBack(taken.digest());
            return new Kept(person, taken.digest().token(), taken);
        }
    }

    @ParameterizedTest
    @MethodSource("org.digitalwings.app.browser.Looks#all")
    void pagesAreAccessibleAndFitTheWindow(String language, View view, Chromium chromium) {
        try (var window = Looks.signedIn(chromium, APP, APP.person(Role.MEMBER), language, view)) {
            for (var page : List.of("searches", "notifications", "notifications/digest")) {
                Looks.look(window, "/" + page, page.replace('/', '-') + "-empty", language, view);
            }
        }
        try (var window = Looks.signedIn(chromium, APP, KEPT.person(), language, view)) {
            for (var page : List.of("notifications", "notifications/digest", "searches")) {
                Looks.look(window, "/" + page, page.replace('/', '-'), language, view);
            }
            window.page().locator(".saved summary").first().click();
            window.page().locator(".saved-new summary").click();
            Looks.check(window, "searches-edited", language, view);
        }
    }

    @ParameterizedTest
    @MethodSource("org.digitalwings.app.browser.Looks#all")
    void whoeverWantsNoMoreMailsSeesSo(String language, View view, Chromium chromium) {
        try (var window = chromium.open(APP.address().toString(), view)) {
            window.page().navigate("/sign-in?lang=" + language);
            Looks.look(window, "/digest/stop?token=" + KEPT.token(), "stop", language, view);
            window.page().locator("main form button").click();
            assertThat(window.page().locator(".notice")).isVisible();
            Looks.check(window, "stop-done", language, view);
            window.page().navigate("/digest/stop?token=wrong");
            window.page().locator("main form button").click();
            assertThat(window.page().locator(".notice.warning")).isVisible();
            Looks.check(window, "stop-unknown", language, view);
        }
    }

    @ParameterizedTest
    @MethodSource("org.digitalwings.app.browser.Looks#all")
    void theMailIsReadableEverywhere(String language, View view, Chromium chromium)
            throws IOException, MessagingException {
        var digest = KEPT.taken().digest();
        var read = new Digest(digest.account(), digest.email(), language, digest.token(), digest.day(), digest.seq());
        var news = Objects.requireNonNull(APP.part(NotificationViews.class)
                .of(KEPT.taken().news(), Locale.forLanguageTag(language))
                .block(PATIENCE));
        var mail = APP.part(DigestMail.class).of(new JavaMailSenderImpl(), read, LocalDate.of(2026, 11, 24), news);
        mail.saveChanges();
        try (Window window = chromium.open(APP.address().toString(), view)) {
            window.page().setContent(html(mail));
            assertThat(window.page().locator("h2")).hasCount(2);
            Looks.check(window, "digest-mail", language, view);
        }
    }

    private static String html(Part part) throws IOException, MessagingException {
        if (part.isMimeType("text/html")) {
            return (String) part.getContent();
        }
        if (part.getContent() instanceof Multipart parts) {
            for (int at = 0; at < parts.getCount(); at++) {
                String found = html(parts.getBodyPart(at));
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return "";
    }
}
