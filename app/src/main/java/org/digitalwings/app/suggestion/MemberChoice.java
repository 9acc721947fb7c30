package org.digitalwings.app.suggestion;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.digitalwings.app.community.CurrentCommunity;
import org.digitalwings.app.compute.Compute;
import org.digitalwings.matching.community.Community;
import org.digitalwings.matching.community.Member;
import org.digitalwings.matching.text.Folding;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Members by what somebody typed into a field that asks for one. */
@Component
public final class MemberChoice {

    private static final int LIMIT = 20;

    private final CurrentCommunity current;
    private final Compute compute;

    MemberChoice(CurrentCommunity current, Compute compute) {
        this.current = current;
        this.compute = compute;
    }

    /**
     * The member with the id, else those with the name, else those whose name has what was typed in it, at most 20, shortest
     * name first. O(members).
     */
    public Mono<List<Member>> find(String typed) {
        return find(typed, member -> true);
    }

    /** As {@link #find(String)}, of some members only. */
    public Mono<List<Member>> find(String typed, Predicate<Member> of) {
        return compute.run(() -> find(current.get(), typed.strip(), of));
    }

    private static List<Member> find(Community community, String typed, Predicate<Member> of) {
        if (typed.isEmpty()) {
            return List.of();
        }
        String folded = Folding.fold(typed);
        List<Member> containing = IntStream.range(0, community.indexBound())
                .filter(community::has)
                .mapToObj(community::member)
                .filter(of)
                .filter(member -> member.id().value().equals(typed)
                        || Folding.fold(member.name()).contains(folded))
                .sorted(Comparator.comparing(
                                (Member member) -> !member.id().value().equals(typed))
                        .thenComparingInt(member -> member.name().length())
                        .thenComparing(Member::id))
                .limit(LIMIT)
                .toList();
        return containing.stream().findFirst().stream().anyMatch(first -> isExactly(first, typed, folded))
                ? containing.stream()
                        .filter(member -> isExactly(member, typed, folded))
                        .toList()
                : containing;
    }

    private static boolean isExactly(Member member, String typed, String folded) {
        return member.id().value().equals(typed) || Folding.fold(member.name()).equals(folded);
    }
}
