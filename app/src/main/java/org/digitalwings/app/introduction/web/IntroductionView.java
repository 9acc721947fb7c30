package org.digitalwings.app.introduction.web;

import java.time.Instant;
import java.util.Locale;
import org.digitalwings.app.introduction.SeenIntroduction;
import org.digitalwings.app.introduction.SeenIntroduction.Contact;
import org.digitalwings.graph.exchange.DeclineReason;
import org.digitalwings.graph.exchange.Introduction;
import org.digitalwings.graph.profile.MemberLink;
import org.jspecify.annotations.Nullable;

/**
 * An introduction as programs get it.
 *
 * @param side which of its members the caller asks for: {@code asker}, {@code asked} or {@code between}
 * @param through who is to introduce the two, null where the asker writes for itself
 * @param status {@code asked}, {@code accepted}, {@code declined} or {@code withdrawn}
 * @param reason why it was declined; null where it was not, and for the asker
 * @param contact how to reach the other as far as it shows that; null unless accepted
 * @param version what {@code If-Match} names
 */
record IntroductionView(
        String id,
        String side,
        MemberLink from,
        MemberLink to,
        @Nullable MemberLink through,
        String status,
        String text,
        Instant at,
        @Nullable Instant answeredAt,
        @Nullable String reason,
        @Nullable Contact contact,
        long version) {

    static IntroductionView of(SeenIntroduction seen) {
        Introduction introduction = seen.introduction();
        DeclineReason reason = seen.reason();
        return new IntroductionView(
                introduction.id(),
                seen.side().name().toLowerCase(Locale.ROOT),
                seen.from(),
                seen.to(),
                seen.through(),
                introduction.status().code(),
                introduction.text(),
                introduction.at(),
                introduction.answeredAt(),
                reason == null ? null : reason.code(),
                seen.contact(),
                introduction.version());
    }
}
