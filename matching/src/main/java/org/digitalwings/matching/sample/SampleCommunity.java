package org.digitalwings.matching.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.digitalwings.matching.community.Community;
import org.digitalwings.matching.community.CommunityBuilder;
import org.digitalwings.matching.community.MemberKind;
import org.digitalwings.matching.community.Tie;

/**
 * A community for looking at and measuring the product: the public facts of the competition as they are, and around them
 * invented members and ties over the editions of 2019 to 2025. The same size gives the same community. Streams are made
 * as they are read, in memory that grows by some 20 bytes a member; each may be read as often as wanted.
 */
public final class SampleCommunity {

    private static final List<PastSession> PAST_SESSIONS = List.of(
            new PastSession("sample-session-2024-06", "数字之翼对接会（示例·2024夏）", LocalDate.of(2024, 6, 20)),
            new PastSession("sample-session-2024-12", "数字之翼对接会（示例·2024冬）", LocalDate.of(2024, 12, 12)),
            new PastSession("sample-session-2025-06", "数字之翼对接会（示例·2025夏）", LocalDate.of(2025, 6, 19)));

    private final RealFacts real = new RealFacts();
    private final Cast cast;
    private final Portraits portraits;
    private final Ventures ventures;
    private final Capital capital;
    private final Panel panel;
    private final Acquaintances acquaintances;
    private final Budget budget;

    private SampleCommunity(SampleSize size) {
        this.cast = new Cast(
                size.seed(), new Census(size.members() - real.portraits().size()));
        Competition competition = new Competition(cast);
        this.portraits = new Portraits(cast, competition);
        this.ventures = new Ventures(cast, portraits);
        this.capital = new Capital(cast);
        this.panel = new Panel(cast, competition);
        this.acquaintances = new Acquaintances(cast);
        this.budget = Budget.of(size, cast, competition.entryCount());
    }

    /** The community of a size. O(members) to prepare. */
    public static SampleCommunity of(SampleSize size) {
        return new SampleCommunity(size);
    }

    /** The sessions at which the encounters took place. */
    public static List<PastSession> pastSessions() {
        return PAST_SESSIONS;
    }

    /** The tracks of the competition. */
    public static List<SampleTrack> tracks() {
        return SampleTrack.read();
    }

    /** The places in which members are. */
    public static List<SamplePlace> places() {
        return SamplePlace.read();
    }

    /** All members, those who are not invented first; as many as the size says. */
    public Stream<Fact.Portrait> portraits() {
        Stream<Fact.Portrait> invented = Stream.of(MemberKind.values())
                .flatMap(kind -> IntStream.range(0, cast.count(kind)).mapToObj(number -> cast.member(kind, number)))
                .map(portraits::of);
        return Stream.concat(real.portraits().stream(), invented);
    }

    /** Everything but the portraits. */
    public Stream<Fact> ties() {
        return Stream.of(
                        real.judgings().stream(),
                        each(MemberKind.PERSON, ventures::ofPerson),
                        each(MemberKind.PROJECT, ventures::ofProject),
                        each(MemberKind.STARTUP, ventures::ofStartup),
                        each(MemberKind.STARTUP, number -> capital.rounds(number, budget.stakes())),
                        each(MemberKind.PROJECT, number -> panel.judgings(number, budget.judges())),
                        encounters(MemberKind.STARTUP),
                        encounters(MemberKind.PROJECT),
                        bookmarks(MemberKind.INVESTOR),
                        bookmarks(MemberKind.ENTERPRISE))
                .flatMap(facts -> facts);
    }

    /** The community as search, recommendation and planning see it. */
    public Community community() {
        CommunityBuilder builder = Community.builder();
        portraits().forEach(portrait -> builder.add(portrait.member()));
        ties().flatMap(TieView::of).forEach((Tie tie) -> builder.add(tie));
        return builder.build(0);
    }

    private Stream<Fact> encounters(MemberKind kind) {
        return each(kind, number -> acquaintances.encounters(kind, number, budget.encounters()));
    }

    private Stream<Fact> bookmarks(MemberKind kind) {
        return each(kind, number -> acquaintances.bookmarks(kind, number, budget.bookmarks()));
    }

    private Stream<Fact> each(MemberKind kind, IntFunction<List<Fact>> facts) {
        return IntStream.range(0, cast.count(kind)).mapToObj(facts).flatMap(List::stream);
    }
}
