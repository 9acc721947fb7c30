package org.digitalwings.app.judging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.digitalwings.matching.community.MemberId;
import org.digitalwings.matching.judging.Assignment;
import org.digitalwings.matching.judging.EntryId;
import org.digitalwings.matching.judging.Obstacle;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ReloadableResourceBundleMessageSource;

class ObstacleWordsTests {

    private static final EntryId ENTRY = new EntryId("e-77");
    private static final MemberId JUDGE = new MemberId("j-88");

    private static final List<Obstacle> ALL = List.of(
            new Obstacle.CapacityShort(9, 5),
            new Obstacle.LeastTooMany(9, 5),
            new Obstacle.FewJudges(ENTRY, 9, 5),
            new Obstacle.SharedJudges(List.of(ENTRY), List.of(JUDGE), 9),
            new Obstacle.LeastNotReached(JUDGE, 9, 5),
            new Obstacle.FixedForbidden(new Assignment(ENTRY, JUDGE)),
            new Obstacle.FixedAbsent(new Assignment(ENTRY, JUDGE)),
            new Obstacle.FixedTooManyJudges(ENTRY, 9, 5),
            new Obstacle.FixedTooManyEntries(JUDGE, 9, 5));

    @Test
    void everyObstacleIsPutIntoWordsWithItsNumbers() {
        var messages = new ReloadableResourceBundleMessageSource();
        messages.setBasename("classpath:messages/judging");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);

        assertThat(ALL).hasSize(Obstacle.class.getPermittedSubclasses().length);
        for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
            for (Obstacle obstacle : ALL) {
                String words = messages.getMessage(
                        "judging.obstacle." + obstacle.code(),
                        obstacle.arguments().toArray(),
                        locale);
                for (Object argument : obstacle.arguments()) {
                    assertThat(words).contains(argument.toString());
                }
            }
        }
    }
}
