package org.digitalwings.app.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.digitalwings.graph.identity.Decision;
import org.digitalwings.matching.community.MemberId;
import org.digitalwings.matching.community.MemberKind;
import org.junit.jupiter.api.Test;

class PairQueueTests {

    private static final MemberId A = new MemberId("a");
    private static final MemberId B = new MemberId("b");
    private static final MemberId C = new MemberId("c");

    private final PairQueue queue = new PairQueue();

    @Test
    void countsWhatIsOpenAfterAllMembersOfAStepAreReplaced() {
        queue.replace(Map.of(A, List.of(pair(A, B, 1), pair(A, C, 2)), B, List.of(pair(A, B, 3), pair(B, C, 4))));
        assertThat(queue.open()).isEqualTo(3);
        assertThat(queue.find(PairId.of(B, A)).map(QueuedPair::score)).isPresent();
        queue.replace(Map.of(A, List.of(), B, List.of(pair(B, C, 5))));
        assertThat(queue.open()).isEqualTo(1);
        assertThat(queue.after(null, PairFilter.OPEN, 9))
                .extracting(QueuedPair::score)
                .containsExactly(5.0);
    }

    @Test
    void countsNeitherWhatIsPutOffNorWhatIsNeverTheSame() {
        queue.said(PairId.of(A, C), Decision.LATER);
        queue.said(PairId.of(B, C), Decision.NEVER);
        queue.replace(Map.of(C, List.of(pair(A, C, 2), pair(B, C, 1)), A, List.of(pair(A, B, 3), pair(A, C, 2))));
        assertThat(queue.open()).isEqualTo(1);
        queue.said(PairId.of(A, C), null);
        assertThat(queue.open()).isEqualTo(2);
        queue.remove(List.of(A));
        assertThat(queue.open()).isZero();
    }

    @Test
    void keepsTheLikeliest() {
        List<QueuedPair> many = IntStream.rangeClosed(0, PairQueue.MOST)
                .mapToObj(n -> pair(A, new MemberId("m" + n), n))
                .toList();
        queue.replace(Map.of(A, many));
        assertThat(queue.open()).isEqualTo(PairQueue.MOST);
        assertThat(queue.find(many.getFirst().id())).isEmpty();
        assertThat(queue.find(many.getLast().id())).isPresent();
    }

    private static QueuedPair pair(MemberId one, MemberId other, double score) {
        return new QueuedPair(
                PairId.of(one, other), MemberKind.STARTUP, "x", MemberKind.STARTUP, "y", score, score > 2);
    }
}
