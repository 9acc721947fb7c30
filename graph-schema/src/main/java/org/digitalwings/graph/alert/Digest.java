package org.digitalwings.graph.alert;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.types.MapAccessor;

/**
 * How an account reads its daily digest.
 *
 * @param account the account's id
 * @param email where it goes, empty where it is read on its page only
 * @param language {@code zh-CN} or {@code en}
 * @param token stops it without signing in
 * @param day the day of the last one, null before the first
 * @param seq the last change that was told in one
 */
public record Digest(
        String account,
        String email,
        String language,
        String token,
        @Nullable LocalDate day,
        long seq) {

    static Digest of(MapAccessor row) {
        return new Digest(
                row.get("id").asString(),
                row.get("email").asString(""),
                row.get("language").asString("zh-CN"),
                row.get("token").asString(),
                row.get("day").isNull() ? null : row.get("day").asLocalDate(),
                row.get("seq").asLong(0));
    }

    @Override
    public String toString() {
        // Neither address nor token must get into a log.
        return "Digest[%s, %s, %d]".formatted(account, day, seq);
    }
}
