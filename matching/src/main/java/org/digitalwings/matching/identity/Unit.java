package org.digitalwings.matching.identity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.digitalwings.matching.community.MemberKind;

/** A part of an organisation that goes by its name and is yet another: its community, its cloud, its laboratory, its fund. */
enum Unit {
    NONE,
    COMMUNITY,
    CLOUD,
    RESEARCH,
    FUND,
    FOUNDATION,
    STUDENTS;

    private static final String INVESTING = "投资";

    private static final Map<String, Unit> WORDS = new HashMap<>();

    static {
        for (String line : WordLists.lines("units.txt")) {
            String[] words = line.split(" ", -1);
            for (int at = 1; at < words.length; at++) {
                WORDS.put(words[at], valueOf(words[0]));
            }
        }
    }

    /** What a folded Chinese name without legal form closes with, behind at least two characters; words that tell nothing are passed over. */
    static Unit atEnd(String folded) {
        String rest = folded;
        while (true) {
            for (int from = 2; from < rest.length(); from++) {
                Unit unit = WORDS.get(rest.substring(from));
                if (unit != null) {
                    return unit;
                }
            }
            Optional<String> trade = Trades.atEnd(rest);
            if (trade.isEmpty() || !Trades.fields(trade.get()).isEmpty()) {
                return trade.map(Unit::ofTrade).orElse(NONE);
            }
            rest = rest.substring(0, rest.length() - trade.get().length());
        }
    }

    /** The same of a name in words. */
    static Unit atEnd(List<String> words) {
        for (int at = words.size() - 1; at > 0; at--) {
            String word = words.get(at);
            if (WORDS.containsKey(word)) {
                return WORDS.get(word);
            }
            if (!Trades.contain(word) || !Trades.fields(word).isEmpty()) {
                return ofTrade(word);
            }
        }
        return NONE;
    }

    /** The unit that a name tells, or else the one that members of a kind are without saying so. */
    Unit orOf(MemberKind kind) {
        if (this != NONE) {
            return this;
        }
        return switch (kind) {
            case COMMUNITY -> COMMUNITY;
            case INSTITUTE -> RESEARCH;
            case INVESTOR -> FUND;
            case PERSON, PROJECT, STARTUP, ENTERPRISE, GOVERNMENT, ASSOCIATION, SERVICE_PROVIDER -> NONE;
        };
    }

    private static Unit ofTrade(String trade) {
        return Trades.fields(trade).contains(INVESTING) ? FUND : NONE;
    }
}
