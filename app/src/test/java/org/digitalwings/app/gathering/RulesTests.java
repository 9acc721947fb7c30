package org.digitalwings.app.gathering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RulesTests {

    private static final Map<String, String> MERGED = Map.of("gone", "kept");

    @Test
    void sessionsFollowPairsAndForgetWhatIsSaidOfOneAndItself() {
        SessionRules rules = SessionRules.usual()
                .withPairs(List.of(
                        new PairRule("a", "gone", PairRule.Kind.NEVER),
                        new PairRule("gone", "kept", PairRule.Kind.MUST),
                        new PairRule("kept", "b", PairRule.Kind.MUST)));
        assertThat(rules.members()).containsExactlyInAnyOrder("a", "b", "gone", "kept");
        assertThat(rules.withMembers(MERGED).pairs())
                .containsExactly(
                        new PairRule("a", "kept", PairRule.Kind.NEVER), new PairRule("kept", "b", PairRule.Kind.MUST));
        assertThat(rules.withMembers(Map.of())).isEqualTo(rules);
    }

    @Test
    void ofTwoRulesForOnePairTheStricterStays() {
        SessionRules rules = SessionRules.usual()
                .withPairs(List.of(
                        new PairRule("a", "kept", PairRule.Kind.MUST), new PairRule("gone", "a", PairRule.Kind.NEVER)));
        assertThat(rules.withMembers(MERGED).pairs()).containsExactly(new PairRule("kept", "a", PairRule.Kind.NEVER));
    }

    @Test
    void roundtablesFollowHostsAndWhoIsKeptApart() {
        RoundtableRules rules = RoundtableRules.usual(3, 8, List.of())
                .withHost("gone", "1")
                .withHost("kept", "2")
                .withHost("a", "3")
                .withApart(Set.of(List.of("a", "gone"), List.of("gone", "kept")));
        assertThat(rules.members()).containsExactlyInAnyOrder("a", "gone", "kept");
        RoundtableRules followed = rules.withMembers(MERGED);
        assertThat(followed.apart()).containsExactly(List.of("a", "kept"));
        assertThat(followed.tables())
                .extracting(RoundtableRules.TableRules::host)
                .containsExactly("kept", null, "a");
    }
}
