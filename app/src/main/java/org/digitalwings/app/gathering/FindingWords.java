package org.digitalwings.app.gathering;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.digitalwings.app.community.CurrentCommunity;
import org.digitalwings.matching.community.Member;
import org.digitalwings.matching.community.MemberId;
import org.digitalwings.matching.roundtable.InfeasibleRequestException;
import org.digitalwings.matching.roundtable.Role;
import org.digitalwings.matching.session.Conflict;
import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.stereotype.Component;

/** Puts what the planners and their checkers say into words of people: names instead of ids, in the reader's language. */
@Component
public final class FindingWords {

    private static final Set<String> ROLES =
            Stream.of(Role.values()).map(Role::name).collect(Collectors.toSet());

    private final MessageSource messages;
    private final CurrentCommunity community;

    FindingWords(MessageSource messages, CurrentCommunity community) {
        this.messages = messages;
        this.community = community;
    }

    /** The sentence of a finding. */
    public String say(Finding finding, Locale locale) {
        return messages.getMessage(resolvable(finding), locale);
    }

    /** The same for several. */
    public List<String> say(List<Finding> findings, Locale locale) {
        return findings.stream().map(finding -> say(finding, locale)).toList();
    }

    MessageSourceResolvable resolvable(Finding finding) {
        List<Object> arguments = new ArrayList<>();
        if (!finding.members().isEmpty()) {
            arguments.add(names(finding.members()));
        }
        finding.details().forEach(detail -> arguments.add(detail(detail)));
        return new DefaultMessageSourceResolvable(new String[] {finding.key()}, arguments.toArray(), finding.words());
    }

    private Object names(List<String> members) {
        List<Object> names = members.stream().map(this::name).map(this::detail).toList();
        return switch (names.size()) {
            case 1 -> names.getFirst();
            case 2 -> new DefaultMessageSourceResolvable(new String[] {"gathering.finding.two"}, names.toArray());
            default -> names.stream().map(Object::toString).collect(Collectors.joining(", "));
        };
    }

    BrokenRulesException broken(List<Finding> findings) {
        return new BrokenRulesException(findings, resolvable(findings.getFirst()));
    }

    /** The name of a member, the id where the community does not have it any more. */
    public String name(String member) {
        return community.get().find(new MemberId(member)).map(Member::name).orElse(member);
    }

    static Finding of(org.digitalwings.matching.session.Violation violation) {
        return Finding.of(
                "session." + violation.rule().toLowerCase(Locale.ROOT),
                ids(violation.members()),
                violation.table().isEmpty() ? List.of() : List.of(violation.table()),
                violation.words());
    }

    static Finding of(org.digitalwings.matching.roundtable.Violation violation) {
        return Finding.of(
                "roundtable." + code(violation.rule()),
                ids(violation.guests()),
                violation.table().isEmpty() ? List.of() : List.of(violation.table()),
                violation.what());
    }

    static Finding of(Conflict conflict) {
        return Finding.of("conflict." + code(conflict.kind()), ids(conflict.members()), List.of(), conflict.words());
    }

    static List<Finding> of(InfeasibleRequestException infeasible) {
        return infeasible.obstacles().stream()
                .map(obstacle -> Finding.of(
                        "obstacle." + code(obstacle.rule())
                                + (obstacle.subject().isEmpty() ? "-all" : ""),
                        obstacle.subject(),
                        List.of(Integer.toString(obstacle.asked()), Integer.toString(obstacle.possible())),
                        obstacle.inWords()))
                .toList();
    }

    static List<String> ids(List<MemberId> members) {
        return members.stream().map(MemberId::value).toList();
    }

    static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private Object detail(String detail) {
        return ROLES.contains(detail)
                ? new DefaultMessageSourceResolvable("gathering.role." + Participants.code(Role.valueOf(detail)))
                : detail;
    }
}
