package org.digitalwings.matching.recommend;

import org.digitalwings.matching.community.MemberId;

/** A member is asked about that the community does not have. */
public final class UnknownMemberException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final MemberId member;

    public UnknownMemberException(MemberId id) {
        super("Member %s is not in the community: check the id, or import the member first.".formatted(id));
        this.member = id;
    }

    /** The id that nobody has. */
    public MemberId member() {
        return member;
    }
}
