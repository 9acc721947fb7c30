package org.digitalwings.app.alert;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.digitalwings.app.account.Viewer;
import org.digitalwings.app.compute.Waiting;
import org.digitalwings.app.web.Problem;
import org.digitalwings.app.web.ProblemKind;
import org.digitalwings.graph.alert.Digest;
import org.digitalwings.graph.alert.DigestLog;
import org.digitalwings.graph.alert.Digests;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The viewer's daily digest: where it goes, and what the next one has. */
@Component
public final class MyDigest {

    private static final Pattern EMAIL = Pattern.compile("[\\w.+%-]{1,64}@[\\w-]+(\\.[\\w-]+)+");
    private static final int LONGEST = 254;
    private static final int TOKEN_BYTES = 24;
    private static final int MOST = 200;

    private final Digests stored;
    private final DigestLog log;
    private final NotificationViews views;
    private final DigestProperties properties;
    private final boolean mailed;
    private final SecureRandom random = new SecureRandom();

    MyDigest(
            Digests stored,
            DigestLog log,
            NotificationViews views,
            DigestProperties properties,
            ObjectProvider<JavaMailSender> mail) {
        this.stored = stored;
        this.log = log;
        this.views = views;
        this.properties = properties;
        this.mailed = mail.getIfAvailable() != null;
    }

    /**
     * What the page of the digest shows.
     *
     * @param email where it goes, empty for nowhere
     * @param mailed whether a mail server is configured
     * @param hour from which hour on it is sent
     * @param news what the next one has, newest first
     */
    public record Shown(String email, boolean mailed, int hour, List<NotificationView> news) {}

    /** What the page of the digest shows. */
    public Mono<Shown> shown(Viewer viewer, Locale locale) {
        var none = new Digest(viewer.accountId(), "", "", "", null, 0);
        return stored.find(viewer.accountId())
                .defaultIfEmpty(none)
                .flatMap(digest -> stored.next(viewer.accountId(), digest.seq(), MOST)
                        .collectList()
                        .flatMap(news -> views.of(news, locale))
                        .map(news -> new Shown(digest.email(), mailed, properties.hour(), news)));
    }

    /** Has it sent to an address in a language, or to nowhere where the address is empty. */
    public Mono<Void> send(Viewer viewer, String email, Locale locale) {
        String address = email.strip();
        if (!address.isEmpty()
                && (address.length() > LONGEST || !EMAIL.matcher(address).matches())) {
            return Mono.error(Problem.of(
                    ProblemKind.INVALID,
                    "alert.problem.email",
                    "'%s' is no e-mail address such as name@example.org.".formatted(address),
                    address));
        }
        byte[] token = new byte[TOKEN_BYTES];
        random.nextBytes(token);
        return stored.set(
                        viewer.accountId(),
                        address,
                        locale.toLanguageTag(),
                        HexFormat.of().formatHex(token))
                .then();
    }

    /** Takes what has been read up to a change out of the next one. */
    public Mono<Void> read(Viewer viewer, Locale locale, long change) {
        return stored.find(viewer.accountId())
                .switchIfEmpty(Mono.defer(() -> send(viewer, "", locale).then(stored.find(viewer.accountId()))))
                .flatMap(digest -> Waiting.on(() -> {
                    log.move(viewer.accountId(), change);
                    return true;
                }))
                .then();
    }

    /** Stops the one that a mail's link names; false where there is none. */
    public Mono<Boolean> stop(String token) {
        return stored.stop(token);
    }
}
