package org.digitalwings.app.suggestion;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.digitalwings.app.account.Viewer;
import org.digitalwings.app.community.CurrentCommunity;
import org.digitalwings.app.compute.Compute;
import org.digitalwings.app.web.Cursor;
import org.digitalwings.app.web.CursorPage;
import org.digitalwings.app.web.Problem;
import org.digitalwings.app.web.ProblemKind;
import org.digitalwings.matching.community.Community;
import org.digitalwings.matching.community.MemberId;
import org.digitalwings.matching.recommend.GraphRecommender;
import org.digitalwings.matching.recommend.Suggestion;
import org.digitalwings.matching.recommend.UnknownMemberException;
import org.digitalwings.matching.recommend.Verdict;
import org.digitalwings.matching.recommend.Wish;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Suggestions to members, for those who may see them. */
@Component
public final class Suggestions {

    /** The longest list that is paged through. */
    private static final int DEPTH = 500;

    private static final int MAX_SIZE = 100;
    private static final Pattern PLACE = Pattern.compile("\\d{1,6}");

    private final CurrentRecommender recommender;
    private final CurrentCommunity community;
    private final CurrentDemand demand;
    private final Compute compute;

    Suggestions(CurrentRecommender recommender, CurrentCommunity community, CurrentDemand demand, Compute compute) {
        this.demand = demand;
        this.community = community;
        this.recommender = recommender;
        this.compute = compute;
    }

    /**
     * What was found.
     *
     * @param community the snapshot that it was found in
     */
    public record Found<T>(Community community, T result) {}

    /**
     * A page of the suggestions to a member, best first.
     *
     * @param size 1 to 100
     * @param after the cursor of the page before, null for the first
     * @return a {@link Problem} where the viewer may not see them (FORBIDDEN) or size or cursor are malformed (INVALID)
     */
    public Mono<Found<CursorPage<Suggestion>>> page(
            Viewer viewer, MemberId seeker, Wish wish, int size, @Nullable String after) {
        return Mono.defer(() -> {
            require(viewer, seeker);
            requireSize(size);
            Optional<Cursor> cursor = Optional.ofNullable(after).map(Cursor::parse);
            return compute.run(() -> {
                GraphRecommender current = recommender.get();
                List<Suggestion> all = current.suggest(seeker, wish, DEPTH);
                int from = cursor.map(last -> after(last, all)).orElse(0);
                List<Suggestion> rest = all.subList(from, Math.min(all.size(), from + size + 1));
                CursorPage<Suggestion> page = CursorPage.of(rest, size, last -> cursor(from + size, last));
                if (viewer.members().contains(seeker)) {
                    demand.shown(seeker, page.items());
                }
                return new Found<>(current.community(), viewer.isManager() ? page : discreet(page));
            });
        });
    }

    /** What is to be said of one member as a suggestion; a viewer who is no manager does not learn who blocked or declined it. */
    public Mono<Found<Verdict>> judge(Viewer viewer, MemberId seeker, Wish wish, MemberId candidate) {
        return Mono.defer(() -> {
            require(viewer, seeker);
            return compute.run(() -> {
                GraphRecommender current = recommender.get();
                Verdict verdict = current.judge(seeker, wish, candidate);
                return new Found<>(current.community(), viewer.isManager() ? verdict : Discretion.of(verdict));
            });
        });
    }

    private static CursorPage<Suggestion> discreet(CursorPage<Suggestion> page) {
        return new CursorPage<>(page.items().stream().map(Discretion::of).toList(), page.next());
    }

    /** Whoever was merged is unknown to those, too, who acted for it. */
    private void require(Viewer viewer, MemberId seeker) {
        if (!viewer.mayEdit(seeker) && community.get().indexOf(seeker) < 0) {
            throw new UnknownMemberException(seeker);
        }
        requireActing(viewer, seeker);
    }

    /** Throws a {@link Problem} of kind FORBIDDEN unless the viewer acts for the member or is a manager. */
    public static void requireActing(Viewer viewer, MemberId member) {
        if (!viewer.mayEdit(member)) {
            throw Problem.of(
                    ProblemKind.FORBIDDEN,
                    "suggestion.problem.not-yours",
                    "Account %s does not act for member %s: ask a manager.".formatted(viewer.username(), member),
                    member.value());
        }
    }

    private static void requireSize(int size) {
        if (size < 1 || size > MAX_SIZE) {
            throw Problem.of(
                    ProblemKind.INVALID,
                    "suggestion.problem.size",
                    "Page size %d must be from 1 to %d.".formatted(size, MAX_SIZE),
                    size,
                    MAX_SIZE);
        }
    }

    private static Cursor cursor(int place, Suggestion last) {
        return Cursor.after(Integer.toString(place), last.member().value());
    }

    /**
     * Where the list goes on behind the one that a cursor stands for: the order need not be that of the scores. Where that one is not in the
     * list any more, such as after it was passed, behind its former place.
     */
    private static int after(Cursor cursor, List<Suggestion> all) {
        String place = cursor.keys().getFirst();
        if (cursor.keys().size() != 2 || !PLACE.matcher(place).matches()) {
            throw Cursor.malformed(cursor.token());
        }
        for (int at = 0; at < all.size(); at++) {
            if (all.get(at).member().value().equals(cursor.keys().getLast())) {
                return at + 1;
            }
        }
        return Math.min(all.size(), Math.max(0, Integer.parseInt(place) - 1));
    }
}
