package org.digitalwings.app.alert;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;
import org.digitalwings.app.compute.RepeatedWork;
import org.digitalwings.graph.alert.DigestLog;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

/**
 * Sends each day, from an hour on, the digests of those who want one by mail. A digest is taken before it is sent and put back only where
 * the mail server said that it did not accept it: nobody gets one twice, whatever crashes.
 */
@Component
final class DigestSender extends RepeatedWork {

    private static final Logger LOG = LoggerFactory.getLogger(DigestSender.class);

    // The community lives by one clock.
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private static final Duration PAUSE = Duration.ofMinutes(1);
    private static final int MOST = 200;

    private final DigestLog log;
    private final NotificationViews views;
    private final DigestMail mails;
    private final DigestProperties properties;
    private final ObjectProvider<JavaMailSenderImpl> server;
    private final Clock clock;

    DigestSender(
            DigestLog log,
            NotificationViews views,
            DigestMail mails,
            DigestProperties properties,
            ObjectProvider<JavaMailSenderImpl> server,
            Clock clock) {
        super("digests", PAUSE);
        this.log = log;
        this.views = views;
        this.mails = mails;
        this.properties = properties;
        this.server = server;
        this.clock = clock;
    }

    /** Sends what is due now; answers how many were accepted. */
    int send() {
        JavaMailSenderImpl mail = server.getIfAvailable();
        ZonedDateTime now = clock.instant().atZone(ZONE);
        if (mail == null || now.getHour() < properties.hour()) {
            return 0;
        }
        LocalDate today = now.toLocalDate();
        var due = log.due(today);
        if (due.isEmpty() || !answers(mail)) {
            return 0;
        }
        int sent = 0;
        for (String account : due) {
            sent += log.take(account, today, MOST)
                    .filter(taken -> send(mail, taken, today))
                    .map(taken -> 1)
                    .orElse(0);
        }
        return sent;
    }

    /** Nothing is taken while nobody could take it on. */
    private static boolean answers(JavaMailSenderImpl mail) {
        try {
            mail.testConnection();
            return true;
        } catch (MessagingException unreachable) {
            LOG.warn("The mail server does not answer; digests wait: {}", unreachable.getMessage());
            return false;
        }
    }

    private boolean send(JavaMailSenderImpl mail, DigestLog.Taken taken, LocalDate today) {
        try {
            var locale = Locale.forLanguageTag(taken.digest().language());
            var news = views.of(taken.news(), locale).toFuture().join();
            mail.send(mails.of(mail, taken.digest(), today, news));
            return true;
        } catch (MailException refused) {
            boolean back = isRefused(refused);
            if (back) {
                log.putBack(taken.digest());
            }
            LOG.warn("{} was not sent{}.", taken.digest(), back ? "; it goes with the next one" : "", refused);
            return false;
        }
    }

    /** Whether the server said that it accepted nothing. A lost connection says nothing. */
    private static boolean isRefused(MailException failed) {
        return failed instanceof MailSendException sending
                && sending.getFailedMessages().values().stream()
                        .anyMatch(cause -> cause instanceof SendFailedException answer
                                && (answer.getValidSentAddresses() == null
                                        || answer.getValidSentAddresses().length == 0));
    }

    @Override
    protected void turn() {
        send();
    }

    @Override
    public boolean isAutoStartup() {
        return server.getIfAvailable() != null;
    }
}
