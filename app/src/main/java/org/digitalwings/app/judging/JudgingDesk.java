package org.digitalwings.app.judging;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.digitalwings.app.account.Role;
import org.digitalwings.app.account.Viewer;
import org.digitalwings.app.community.CurrentCommunity;
import org.digitalwings.app.compute.Compute;
import org.digitalwings.app.compute.Waiting;
import org.digitalwings.app.web.Problem;
import org.digitalwings.app.web.ProblemKind;
import org.digitalwings.app.web.StaleEditException;
import org.digitalwings.graph.competition.Edition;
import org.digitalwings.graph.competition.Editions;
import org.digitalwings.graph.competition.Judgings;
import org.digitalwings.graph.competition.Ruling;
import org.digitalwings.graph.competition.Rulings;
import org.digitalwings.matching.community.Community;
import org.digitalwings.matching.community.Member;
import org.digitalwings.matching.community.MemberId;
import org.digitalwings.matching.recommend.UnknownMemberException;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Where managers have judges proposed, and accept a proposal. The latest proposals are kept until the application stops. */
@Component
public final class JudgingDesk {

    private static final int KEPT = 8;

    private final Judgings judgings;
    private final Rulings rulings;
    private final Editions editions;
    private final Proposing proposing;
    private final Compute compute;
    private final CurrentCommunity community;
    private final Map<String, Proposal> proposals = new LinkedHashMap<>();

    JudgingDesk(
            Judgings judgings,
            Rulings rulings,
            Editions editions,
            Proposing proposing,
            Compute compute,
            CurrentCommunity community) {
        this.judgings = judgings;
        this.rulings = rulings;
        this.editions = editions;
        this.proposing = proposing;
        this.compute = compute;
        this.community = community;
    }

    /**
     * What was accepted for a year.
     *
     * @param version another one after every change of what is assigned, fixed or forbidden
     */
    public record Accepted(int year, long version, List<Judgings.Assigned> assignments) {}

    /** An entry with the judges that were accepted for it. */
    public record Panel(String entry, Member entrant, String track, List<Member> judges) {}

    /** All editions with their tracks, the latest first. */
    public Mono<List<Edition>> editions() {
        return editions.all().collectList();
    }

    /** What was accepted for a year; a {@link Problem} of kind NOT_FOUND where there was no edition. */
    public Mono<Accepted> accepted(int year, Viewer viewer) {
        viewer.require(Role.MANAGER);
        return Waiting.on(() -> new Accepted(year, version(year), judgings.assigned(year)));
    }

    /** The entries of what was accepted with their judges, by the entrants' names; whom the community does not have is left out. */
    public Mono<List<Panel>> panels(Accepted accepted, Viewer viewer) {
        viewer.require(Role.MANAGER);
        return Waiting.on(() -> panels(accepted));
    }

    private List<Panel> panels(Accepted accepted) {
        Map<String, List<String>> judges = accepted.assignments().stream()
                .collect(Collectors.groupingBy(
                        Judgings.Assigned::entry, Collectors.mapping(Judgings.Assigned::judge, Collectors.toList())));
        Community now = community.get();
        return judgings.entries(accepted.year()).stream()
                .filter(entry -> judges.containsKey(entry.id()))
                .flatMap(entry -> members(now, List.of(entry.member())).stream()
                        .map(entrant -> new Panel(
                                entry.id(),
                                entrant,
                                entry.track(),
                                members(now, judges.getOrDefault(entry.id(), List.of())))))
                .sorted(Comparator.comparing(panel -> panel.entrant().name()))
                .toList();
    }

    private static List<Member> members(Community community, List<String> ids) {
        return ids.stream()
                .map(id -> community.indexOf(new MemberId(id)))
                .filter(index -> index >= 0)
                .map(community::member)
                .toList();
    }

    /** Those of some members whom the community has, by their names. */
    public List<Member> members(Collection<MemberId> ids) {
        return ids.stream()
                .flatMap(id -> community.get().find(id).stream())
                .sorted(Comparator.comparing(Member::name).thenComparing(Member::id))
                .toList();
    }

    /** A proposal for a year, kept until it is accepted or {@value #KEPT} later ones have been made. */
    public Mono<Proposal> propose(int year, JudgingOrder order, Viewer viewer) {
        viewer.require(Role.MANAGER);
        requireKnown(order.added());
        return Waiting.on(() -> known(year, order))
                .flatMap(known -> compute.run(() -> proposing.propose(known, order)))
                .doOnNext(this::keep);
    }

    private void requireKnown(Set<MemberId> members) {
        members.stream()
                .filter(id -> community.get().indexOf(id) < 0)
                .findFirst()
                .ifPresent(id -> {
                    throw new UnknownMemberException(id);
                });
    }

    private Measured.Known known(int year, JudgingOrder order) {
        long version = version(year);
        Set<MemberId> judges = new HashSet<>(order.added());
        judgings.judges().forEach(id -> judges.add(new MemberId(id)));
        List<Ruling> holding = rulings.of(year).stream().filter(Ruling::holds).toList();
        return new Measured.Known(year, version, judgings.entries(year), List.copyOf(judges), holding);
    }

    private void keep(Proposal proposal) {
        synchronized (proposals) {
            proposals.put(proposal.id(), proposal);
            if (proposals.size() > KEPT) {
                proposals.remove(proposals.keySet().iterator().next());
            }
        }
    }

    /** A proposal that is still kept; a {@link Problem} of kind NOT_FOUND where it is not. */
    public Proposal find(int year, String id, Viewer viewer) {
        viewer.require(Role.MANAGER);
        synchronized (proposals) {
            Proposal found = proposals.get(id);
            if (found != null && found.year() == year) {
                return found;
            }
        }
        throw Problem.of(
                ProblemKind.NOT_FOUND,
                "judging.problem.gone",
                "The proposal %s for %d is not kept any more: have another made.".formatted(id, year),
                id);
    }

    /**
     * Keeps a proposal's assignments in the graph, in the place of those of its entries.
     *
     * @param version the version of the year's assignments that the caller has seen; a {@link Problem} of kind STALE where the proposal was
     *     made on another one, or there is a later one
     */
    public Mono<Accepted> accept(int year, String id, long version, Viewer viewer) {
        return Mono.defer(() -> {
            Proposal proposal = find(year, id, viewer);
            if (!proposal.isPossible() || proposal.entries().isEmpty()) {
                throw Problem.of(
                        ProblemKind.UNSATISFIABLE,
                        "judging.problem.nothing",
                        "The proposal %s assigns nobody: have another made.".formatted(id));
            }
            if (proposal.version() != version) {
                throw new StaleEditException("judging " + year, version);
            }
            return Waiting.on(() -> {
                OptionalLong next = judgings.accept(
                        year,
                        version,
                        proposal.entries().stream()
                                .map(Proposal.EntryRow::entry)
                                .toList(),
                        proposal.entries().stream()
                                .flatMap(row -> row.judges().stream()
                                        .map(pair -> new Judgings.Assigned(
                                                row.entry(), pair.judge().id().value())))
                                .toList(),
                        viewer.accountId());
                if (next.isEmpty()) {
                    throw new StaleEditException("judging " + year, version);
                }
                return new Accepted(year, next.getAsLong(), judgings.assigned(year));
            });
        });
    }

    /** The version of a year's assignments; a {@link Problem} of kind NOT_FOUND where there was no edition. Waits for the database. */
    long version(int year) {
        return judgings.version(year)
                .orElseThrow(() -> Problem.of(
                        ProblemKind.NOT_FOUND,
                        "judging.problem.year",
                        "There is no edition of %d: import it first.".formatted(year),
                        Integer.toString(year)));
    }
}
