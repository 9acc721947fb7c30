package org.digitalwings.app.member;

import org.digitalwings.app.web.Problem;
import org.digitalwings.app.web.ProblemKind;
import org.digitalwings.matching.community.MemberId;

/** A member was merged into another, and is a part of it until that is undone. */
public final class MergedMemberException extends Problem {

    private static final long serialVersionUID = 1L;

    private final MemberId former;
    private final MemberId kept;

    MergedMemberException(MemberId former, MemberId kept) {
        super(
                ProblemKind.NOT_FOUND,
                "member.problem.merged",
                "Member %s was merged into member %s: ask for that one.".formatted(former, kept),
                former.value(),
                kept.value());
        this.former = former;
        this.kept = kept;
    }

    /** The id that was asked for. */
    public MemberId former() {
        return former;
    }

    /** The member that it is a part of. */
    public MemberId kept() {
        return kept;
    }
}
