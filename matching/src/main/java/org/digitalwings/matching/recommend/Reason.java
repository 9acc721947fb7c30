package org.digitalwings.matching.recommend;

import java.util.List;
import org.digitalwings.matching.community.MemberId;

/**
 * Why a member is suggested, or what forbids it, ready to be put into words in any language: {@code code} picks the
 * sentence, {@code arguments} fill its gaps.
 *
 * @param code which sentence; says what its arguments are
 * @param arguments plain texts and numbers for the gaps of the sentence, in order
 * @param path the members along which the seeker is tied to the candidate, both included; empty where no tie is meant
 */
public record Reason(ReasonCode code, List<String> arguments, List<MemberId> path) {

    public Reason {
        arguments = List.copyOf(arguments);
        path = List.copyOf(path);
    }
}
