package org.digitalwings.app.identity;

import java.nio.file.Path;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.digitalwings.graph.identity.LikenessRow;
import org.digitalwings.matching.community.MemberId;
import org.digitalwings.matching.identity.Evidence;
import org.digitalwings.matching.identity.IdentityIndex.Match;
import org.digitalwings.matching.identity.LuceneIdentityIndex;
import org.digitalwings.matching.identity.Outcome;
import org.digitalwings.matching.identity.Subject;
import org.digitalwings.matching.identity.Thresholds;
import org.digitalwings.matching.identity.Verdict;

/**
 * All members by what they share, in files: those made up for a sample among themselves, and all others. Safe for several
 * threads, one at a time.
 */
final class Likes implements AutoCloseable {

    private static final int COMPARED = 20;
    private static final int MOST = 10;

    /** What two who have nothing to do with each other share too: two texts of one trade, or the city. */
    private static final Set<Evidence> TELLS_NOBODY =
            EnumSet.of(Evidence.START, Evidence.TEXT, Evidence.PLACE, Evidence.NAMESAKES);

    private final LuceneIdentityIndex real;
    private final LuceneIdentityIndex invented;

    /** Nobody yet. */
    Likes(Path folder) {
        this.real = LuceneIdentityIndex.in(folder.resolve("real"), Thresholds.DEFAULT);
        this.invented = LuceneIdentityIndex.in(folder.resolve("invented"), Thresholds.DEFAULT);
    }

    synchronized void clear() {
        real.clear();
        invented.clear();
    }

    /** Lets those be compared who were put since. */
    synchronized void refresh() {
        real.refresh();
        invented.refresh();
    }

    synchronized void put(LikenessRow row) {
        (row.invented() ? real : invented).remove(new MemberId(row.id()));
        of(row).put(Subjects.of(row));
    }

    synchronized void remove(Collection<MemberId> ids) {
        ids.forEach(real::remove);
        ids.forEach(invented::remove);
    }

    /** The pairs that a member is in, the likeliest first. */
    synchronized List<QueuedPair> pairs(LikenessRow row) {
        Subject subject = Subjects.of(row);
        return of(row).matches(subject, COMPARED).stream()
                .filter(match -> match.verdict().outcome() != Outcome.DIFFERENT)
                .filter(match -> tells(match.verdict()))
                .limit(MOST)
                .map(match -> pair(subject, match))
                .toList();
    }

    /** The verdict on two members among all others. */
    synchronized Verdict compare(LikenessRow one, LikenessRow other) {
        return of(one).compare(Subjects.of(one), Subjects.of(other));
    }

    private LuceneIdentityIndex of(LikenessRow row) {
        return row.invented() ? invented : real;
    }

    private static boolean tells(Verdict verdict) {
        return verdict.reasons().stream()
                .anyMatch(reason -> reason.weight() > 0 && !TELLS_NOBODY.contains(reason.evidence()));
    }

    private static QueuedPair pair(Subject one, Match match) {
        Subject other = match.subject();
        boolean inOrder = one.id().compareTo(other.id()) < 0;
        Subject first = inOrder ? one : other;
        Subject second = inOrder ? other : one;
        return new QueuedPair(
                PairId.of(one.id(), other.id()),
                first.kind(),
                first.name(),
                second.kind(),
                second.name(),
                match.verdict().score(),
                match.verdict().outcome() == Outcome.SAME);
    }

    @Override
    public synchronized void close() {
        real.close();
        invented.close();
    }
}
