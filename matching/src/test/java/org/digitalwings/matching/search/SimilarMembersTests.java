package org.digitalwings.matching.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.digitalwings.matching.community.MemberId;
import org.digitalwings.matching.community.MemberKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SimilarMembersTests {

    private final SearchIndex index = LuceneSearchIndex.inMemory(Meanings.NONE);

    @BeforeEach
    void fill() {
        index.apply(
                List.of(
                        People.named("a", "甲", "人形机器人的灵巧手与关节"),
                        People.named("b", "乙", "做灵巧手和减速器，用于人形机器人"),
                        People.named("c", "丙", "机器人教育"),
                        People.named("d", "丁", "糖尿病新药"),
                        People.member("e", MemberKind.PERSON, "戊", List.of(), "人形机器人的灵巧手与关节")),
                List.of(),
                1);
    }

    @AfterEach
    void close() {
        index.close();
    }

    @Test
    void areOfTheSameKindAndSayMuchTheSame() {
        assertThat(index.similar(new MemberId("a"), 10).orElseThrow().hits())
                .extracting(hit -> hit.id().value())
                .containsExactly("b", "c");
    }

    @Test
    void areNoneOfWhoIsNotThereOrSaysNothingThatOthersSay() {
        assertThat(index.similar(new MemberId("nobody"), 10)).isEmpty();
        assertThat(index.similar(new MemberId("d"), 10).orElseThrow().hits()).isEmpty();
    }
}
