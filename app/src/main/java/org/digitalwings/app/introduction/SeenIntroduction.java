package org.digitalwings.app.introduction;

import org.digitalwings.graph.exchange.DeclineReason;
import org.digitalwings.graph.exchange.Introduction;
import org.digitalwings.graph.exchange.IntroductionStatus;
import org.digitalwings.graph.profile.MemberLink;
import org.jspecify.annotations.Nullable;

/**
 * An introduction as one of its members sees it.
 *
 * @param through who is to introduce them, null where the asker writes for itself
 * @param reason why it was declined, for whoever declined it and for managers; null for others
 * @param contact how to reach the other, null where it was not accepted
 */
public record SeenIntroduction(
        Introduction introduction,
        Side side,
        MemberLink from,
        MemberLink to,
        @Nullable MemberLink through,
        @Nullable DeclineReason reason,
        @Nullable Contact contact) {

    /** Which of its members sees it. */
    public enum Side {
        /** It asked. */
        ASKER,
        /** It was asked. */
        ASKED,
        /** It is to introduce the two. */
        BETWEEN
    }

    /**
     * How to reach a member, as far as it shows that to whoever looks.
     *
     * @param email null where it is not shown
     * @param phone null where it is not shown
     */
    public record Contact(@Nullable String email, @Nullable String phone) {

        /** Whether there is none, so that a manager connects the two; for templates. */
        public boolean isEmpty() {
            return email == null && phone == null;
        }
    }

    /** The other one, for templates: the one that was asked, or for that one the asker. */
    public MemberLink other() {
        return side == Side.ASKED ? from : to;
    }

    /** Whether it waits for an answer. */
    public boolean isOpen() {
        return !introduction.status().isFinal();
    }

    /** Whether the two know of each other now. */
    public boolean isAccepted() {
        return introduction.status() == IntroductionStatus.ACCEPTED;
    }
}
