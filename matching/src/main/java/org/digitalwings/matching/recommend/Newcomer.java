package org.digitalwings.matching.recommend;

import java.util.List;
import java.util.Optional;
import org.digitalwings.matching.community.Direction;
import org.digitalwings.matching.community.TieKind;

/** Few ties yet, so that newcomers are seen at all: 1 / (1 + investments, meetings and judgings). */
record Newcomer() implements Signal {

    @Override
    public String code() {
        return "newcomer";
    }

    @Override
    public Evidence measure(Pair pair) {
        int ties = 0;
        for (Direction direction : Direction.values()) {
            for (TieKind kind : List.of(TieKind.INVESTED, TieKind.MET, TieKind.JUDGED)) {
                ties += pair.past().count(pair.candidate(), kind, direction);
            }
        }
        boolean none = ties == 0;
        return Evidence.of(
                "few-ties",
                1.0 / (1 + ties),
                Side.BOTH,
                () -> none ? Optional.of(new Reason(ReasonCode.NEWCOMER, List.of(), List.of())) : Optional.empty());
    }
}
