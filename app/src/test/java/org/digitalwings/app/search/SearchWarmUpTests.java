package org.digitalwings.app.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.digitalwings.matching.community.Member;
import org.digitalwings.matching.sample.Fact;
import org.digitalwings.matching.sample.SampleCommunity;
import org.digitalwings.matching.sample.SampleSize;
import org.digitalwings.matching.search.LuceneSearchIndex;
import org.digitalwings.matching.search.Meanings;
import org.digitalwings.matching.search.SearchIndex;
import org.junit.jupiter.api.Test;

class SearchWarmUpTests {

    @Test
    void searchesOnceThereAreMembersUntilItIsStopped() {
        List<Member> members = SampleCommunity.of(SampleSize.of(300, 1))
                .portraits()
                .map(Fact.Portrait::member)
                .limit(3)
                .toList();
        try (SearchIndex index = LuceneSearchIndex.inMemory(Meanings.NONE)) {
            var warmUp = new SearchWarmUp(index);
            warmUp.start();
            assertThat(warmUp.search()).as("nobody to search for").isZero();
            index.apply(members, List.of(), 1);
            assertThat(warmUp.search()).isPositive();
            warmUp.stop();
            assertThat(warmUp.search()).as("stopped").isZero();
        }
    }
}
