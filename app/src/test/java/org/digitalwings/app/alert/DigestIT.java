package org.digitalwings.app.alert;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.digitalwings.app.account.Role;
import org.digitalwings.app.testing.RunningApp;
import org.digitalwings.graph.alert.DigestLog;
import org.digitalwings.graph.change.Aspect;
import org.digitalwings.graph.change.ChangeDraft;
import org.digitalwings.graph.change.ChangeKind;
import org.digitalwings.graph.change.ChangeLog;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.context.MessageSource;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.web.reactive.function.BodyInserters;
import org.thymeleaf.spring6.ISpringWebFluxTemplateEngine;

/** The digest against a real SMTP server. */
final class DigestIT {

    @RegisterExtension
    private final GreenMailExtension smtp = new GreenMailExtension(ServerSetupTest.SMTP.dynamicPort());

    private static final Instant MORNING = Instant.parse("2026-11-24T01:00:00Z");
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final RunningApp app = RunningApp.shared();
    private final Listener listener = new Listener(app, app.person(Role.MEMBER));
    private final String word = "木偶" + UUID.randomUUID().toString().substring(0, 8);
    private final String address = UUID.randomUUID().toString().substring(0, 8) + "@example.org";
    private final String member = "digest-" + word;

    @BeforeEach
    void wantADigest() {
        app.cypher("MATCH (d:Digest) SET d.email = ''", Map.of());
        app.cypher(
                "CREATE (:Member:Organization {id: $id, kind: 'startup', name: '提线社', text: $text, version: 0})",
                Map.of("id", member, "text", "做" + word + "表演"));
        listener.save(Map.of("query", word, "name", "木偶戏", "delivery", "digest"));
        listener.http()
                .post()
                .uri("/notifications/digest?lang=zh")
                .body(BodyInserters.fromFormData("email", address))
                .exchange()
                .expectStatus()
                .is3xxRedirection();
    }

    @Test
    void sendsAllThatIsNewInOneMailEachDayAndNothingTwice() throws MessagingException {
        happens(Aspect.TEXT);
        happens(Aspect.NAME);
        assertThat(listener.toldOfAll())
                .as("what is told by digest is not in the list")
                .isEmpty();
        assertThat(sender(MORNING.minusSeconds(3 * 3600)).send())
                .as("before its hour")
                .isZero();
        assertThat(sender(MORNING).send()).isEqualTo(1);
        assertThat(sender(MORNING).send())
                .as("again on that day, by another instance")
                .isZero();
        MimeMessage mail = mails().getFirst();
        assertThat(mail.getSubject()).contains("2 条新消息");
        assertThat(mail.getHeader("List-Unsubscribe")[0]).contains("/digest/stop?token=");
        assertThat(GreenMailUtil.getBody(mail)).contains("multipart/alternative", "text/plain", "text/html");
        assertThat(sender(MORNING.plusSeconds(86_400)).send())
                .as("nothing new the day after")
                .isZero();
        happens(Aspect.TEXT);
        listener.toldOfAll();
        assertThat(sender(MORNING.plusSeconds(2 * 86_400)).send()).isEqualTo(1);
        assertThat(mails()).hasSize(2);
        assertThat(mails().getLast().getSubject()).contains("1 条新消息");
    }

    @Test
    void doesNotSendAgainWhatWasTakenBeforeACrash() {
        happens(Aspect.TEXT);
        listener.toldOfAll();
        DigestLog log = app.part(DigestLog.class);
        LocalDate today = LocalDate.of(2026, 11, 24);
        assertThat(log.due(today).stream().flatMap(account -> log.take(account, today, 10).stream()))
                .hasSize(1);
        assertThat(sender(MORNING).send()).isZero();
        assertThat(mails()).isEmpty();
    }

    @Test
    void waitsForAMailServerThatDoesNotAnswer() {
        happens(Aspect.TEXT);
        listener.toldOfAll();
        DigestSender sender = sender(MORNING);
        smtp.stop();
        assertThat(sender.send()).isZero();
        smtp.start();
        assertThat(sender(MORNING).send()).isEqualTo(1);
        assertThat(mails()).hasSize(1);
    }

    @Test
    void stopsByTheLinkOfAMailWithoutSigningIn() throws MessagingException {
        happens(Aspect.TEXT);
        listener.toldOfAll();
        sender(MORNING).send();
        String link = mails().getFirst().getHeader("List-Unsubscribe")[0].replaceAll("[<>]", "");
        var form = app.anonymous()
                .get()
                .uri(link.substring(link.indexOf("/digest")))
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult();
        var csrf = TOKEN.matcher(Objects.requireNonNull(form.getResponseBody()));
        assertThat(csrf.find()).isTrue();
        app.anonymous()
                .post()
                .uri("/digest/stop")
                .cookies(cookies -> form.getResponseCookies()
                        .forEach((name, values) ->
                                cookies.add(name, values.getFirst().getValue())))
                .body(BodyInserters.fromFormData("_csrf", csrf.group(1))
                        .with("token", link.substring(link.indexOf('=') + 1)))
                .exchange()
                .expectStatus()
                .isOk();
        happens(Aspect.TEXT);
        listener.toldOfAll();
        assertThat(sender(MORNING.plusSeconds(86_400)).send()).isZero();
    }

    private void happens(Aspect aspect) {
        try (Session session = app.part(Driver.class).session()) {
            session.executeWriteWithoutResult(tx -> app.part(ChangeLog.class)
                    .append(
                            tx,
                            List.of(ChangeDraft.ofMember(ChangeKind.CHANGED, member)
                                    .of(Set.of(aspect)))));
        }
        listener.toldOfAll();
    }

    private List<MimeMessage> mails() {
        return Stream.of(smtp.getReceivedMessagesForDomain(address)).toList();
    }

    private DigestSender sender(Instant now) {
        var mail = new JavaMailSenderImpl();
        mail.setHost("127.0.0.1");
        mail.setPort(smtp.getSmtp().getPort());
        var server = new StaticListableBeanFactory();
        server.addBean("mail", mail);
        var properties = new DigestProperties(8, "wings@example.org", URI.create("https://wings.example.org/"));
        return new DigestSender(
                app.part(DigestLog.class),
                app.part(NotificationViews.class),
                new DigestMail(properties, app.part(MessageSource.class), app.part(ISpringWebFluxTemplateEngine.class)),
                properties,
                server.getBeanProvider(JavaMailSenderImpl.class),
                Clock.fixed(now, ZoneOffset.UTC));
    }
}
