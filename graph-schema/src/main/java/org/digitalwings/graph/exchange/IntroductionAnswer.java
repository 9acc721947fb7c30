package org.digitalwings.graph.exchange;

import org.jspecify.annotations.Nullable;

/**
 * What is said to a request for an introduction.
 *
 * @param status not {@link IntroductionStatus#ASKED}
 * @param reason why it is declined, null where it is not
 */
public record IntroductionAnswer(
        IntroductionStatus status, @Nullable DeclineReason reason) {

    /** The other side wants it. */
    public static final IntroductionAnswer ACCEPTED = new IntroductionAnswer(IntroductionStatus.ACCEPTED, null);

    /** The one who asked takes it back. */
    public static final IntroductionAnswer WITHDRAWN = new IntroductionAnswer(IntroductionStatus.WITHDRAWN, null);

    public IntroductionAnswer {
        if (!status.isFinal() || (status == IntroductionStatus.DECLINED) != (reason != null)) {
            throw new IllegalArgumentException(
                    "An answer %s with reason %s is none: accept, decline with a reason, or withdraw."
                            .formatted(status.code(), reason));
        }
    }

    /** The other side, or the one it goes through, does not want it. */
    public static IntroductionAnswer declined(DeclineReason reason) {
        return new IntroductionAnswer(IntroductionStatus.DECLINED, reason);
    }
}
