package org.digitalwings.app.sample;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.digitalwings.matching.community.Member;
import org.digitalwings.matching.community.MemberId;
import org.digitalwings.matching.community.MemberKind;
import org.digitalwings.matching.sample.Fact;

/**
 * A startup, an investor and a person of the sample that a second source calls otherwise, as imports bring them: whoever looks
 * at "who is who" for the first time finds something to decide. Invented like those whom they double.
 */
final class Doubles {

    private static final Set<MemberKind> KINDS = EnumSet.of(MemberKind.STARTUP, MemberKind.INVESTOR, MemberKind.PERSON);

    private final List<Member> members;
    private final Map<MemberId, Fact.Employment> jobs = new HashMap<>();

    Doubles(Stream<Fact.Portrait> portraits, Stream<Fact> ties) {
        this.members = portraits
                .map(Fact.Portrait::member)
                .filter(member -> member.invented() && KINDS.contains(member.kind()))
                .toList();
        ties.filter(Fact.Employment.class::isInstance)
                .map(Fact.Employment.class::cast)
                .filter(job -> job.until() == null)
                .forEach(job -> jobs.putIfAbsent(job.person(), job));
    }

    /** Their portraits and jobs. */
    List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        Set<MemberKind> made = new HashSet<>();
        for (Member member : members) {
            if (!made.contains(member.kind())) {
                otherName(member).ifPresent(name -> {
                    made.add(member.kind());
                    Member other = portrait(member, name);
                    facts.add(new Fact.Portrait(other, null, null));
                    Optional.ofNullable(jobs.get(member.id()))
                            .map(job ->
                                    new Fact.Employment(other.id(), job.organization(), job.title(), job.since(), null))
                            .ifPresent(facts::add);
                });
            }
        }
        return facts;
    }

    /** The registered name of an organisation, the English one of a person who has a job. */
    private Optional<String> otherName(Member member) {
        if (member.kind() == MemberKind.PERSON) {
            return member.aliases().stream()
                    .filter(name -> jobs.containsKey(member.id()))
                    .findFirst();
        }
        return member.aliases().stream().filter(name -> name.endsWith("公司")).findFirst();
    }

    private static Member portrait(Member member, String name) {
        return new Member(
                new MemberId(member.id() + "-too"),
                member.kind(),
                name,
                List.of(),
                "",
                member.country(),
                member.place(),
                member.topics(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                true);
    }
}
