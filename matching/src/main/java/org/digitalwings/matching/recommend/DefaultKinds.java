package org.digitalwings.matching.recommend;

import static org.digitalwings.matching.community.MemberKind.ASSOCIATION;
import static org.digitalwings.matching.community.MemberKind.COMMUNITY;
import static org.digitalwings.matching.community.MemberKind.ENTERPRISE;
import static org.digitalwings.matching.community.MemberKind.GOVERNMENT;
import static org.digitalwings.matching.community.MemberKind.INSTITUTE;
import static org.digitalwings.matching.community.MemberKind.INVESTOR;
import static org.digitalwings.matching.community.MemberKind.PERSON;
import static org.digitalwings.matching.community.MemberKind.PROJECT;
import static org.digitalwings.matching.community.MemberKind.SERVICE_PROVIDER;
import static org.digitalwings.matching.community.MemberKind.STARTUP;

import java.util.EnumSet;
import java.util.Set;
import org.digitalwings.matching.community.MemberKind;
import org.digitalwings.matching.community.Purpose;
import org.jspecify.annotations.Nullable;

/** Whom a member of a kind looks for where it does not say. */
final class DefaultKinds {

    private DefaultKinds() {}

    /** The kinds that may give what the purpose names; where the seeker is itself one who gives it, those who ask for it. */
    static Set<MemberKind> of(MemberKind seeker, @Nullable Purpose purpose) {
        if (purpose == null) {
            return partners(seeker);
        }
        Set<MemberKind> giving = giving(purpose);
        Set<MemberKind> others = giving.contains(seeker) ? EnumSet.copyOf(partners(seeker)) : giving;
        return others;
    }

    private static Set<MemberKind> partners(MemberKind seeker) {
        return switch (seeker) {
            case PROJECT, STARTUP -> EnumSet.of(INVESTOR, ENTERPRISE, GOVERNMENT);
            case INVESTOR, GOVERNMENT, INSTITUTE -> EnumSet.of(PROJECT, STARTUP);
            case ENTERPRISE -> EnumSet.of(PROJECT, STARTUP, INSTITUTE);
            case COMMUNITY, ASSOCIATION, SERVICE_PROVIDER -> EnumSet.of(PROJECT, STARTUP, ENTERPRISE);
            case PERSON -> EnumSet.of(PROJECT, STARTUP, INVESTOR, ENTERPRISE);
        };
    }

    private static Set<MemberKind> giving(Purpose purpose) {
        return switch (purpose) {
            case FUNDING -> EnumSet.of(INVESTOR);
            case CUSTOMER -> EnumSet.of(ENTERPRISE, GOVERNMENT);
            case PILOT_SITE -> EnumSet.of(GOVERNMENT, ENTERPRISE, INSTITUTE);
            case SUPPLIER -> EnumSet.of(PROJECT, STARTUP, ENTERPRISE, SERVICE_PROVIDER);
            case TECHNOLOGY -> EnumSet.of(PROJECT, STARTUP, INSTITUTE, COMMUNITY);
            case JUDGE -> EnumSet.of(PERSON);
            case MENTOR -> EnumSet.of(PERSON, INVESTOR);
            case TALENT -> EnumSet.of(PERSON, INSTITUTE, COMMUNITY);
            case POLICY -> EnumSet.of(GOVERNMENT, ASSOCIATION);
            case SPACE -> EnumSet.of(GOVERNMENT, SERVICE_PROVIDER, ASSOCIATION);
        };
    }
}
