package org.digitalwings.graph.exchange;

import java.time.Instant;
import org.digitalwings.graph.member.MemberId;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.types.MapAccessor;

/**
 * A member who asks to be introduced to another.
 *
 * @param id unique and stable
 * @param through who is to introduce them, null where the asker writes for itself
 * @param text what the asker says
 * @param at when it was asked for
 * @param answeredAt when it was accepted, declined or taken back; null while it was not
 * @param reason why it was declined, null where it was not
 * @param version counts the edits, from 0
 */
public record Introduction(
        String id,
        MemberId from,
        MemberId to,
        @Nullable MemberId through,
        IntroductionStatus status,
        String text,
        Instant at,
        @Nullable Instant answeredAt,
        @Nullable DeclineReason reason,
        long version) {

    public Introduction {
        if (from.equals(to) || from.equals(through) || to.equals(through)) {
            throw new IllegalArgumentException("Introduction %s from %s to %s through %s must name different members."
                    .formatted(id, from, to, through));
        }
    }

    /** A new one, asked for at a time. */
    public static Introduction asked(String id, MemberId from, MemberId to, String text, Instant at) {
        return new Introduction(id, from, to, null, IntroductionStatus.ASKED, text, at, null, null, 0);
    }

    /** The same, to be made by another member. */
    public Introduction through(MemberId member) {
        return new Introduction(id, from, to, member, status, text, at, answeredAt, reason, version);
    }

    Introduction answered(IntroductionAnswer answer, Instant when) {
        return new Introduction(id, from, to, through, answer.status(), text, at, when, answer.reason(), version + 1);
    }

    static Introduction of(MapAccessor row) {
        var introduction = row.get("introduction");
        return new Introduction(
                introduction.get("id").asString(),
                new MemberId(row.get("from").asString()),
                new MemberId(row.get("to").asString()),
                row.get("through").isNull()
                        ? null
                        : new MemberId(row.get("through").asString()),
                IntroductionStatus.of(introduction.get("status").asString()),
                introduction.get("text").asString(""),
                introduction.get("at").asZonedDateTime().toInstant(),
                introduction.get("answeredAt").isNull()
                        ? null
                        : introduction.get("answeredAt").asZonedDateTime().toInstant(),
                introduction.get("reason").isNull()
                        ? null
                        : DeclineReason.of(introduction.get("reason").asString()),
                introduction.get("version").asLong(0));
    }
}
