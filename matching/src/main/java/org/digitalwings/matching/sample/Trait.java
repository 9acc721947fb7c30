package org.digitalwings.matching.sample;

import org.digitalwings.matching.community.MemberId;
import org.digitalwings.matching.community.MemberKind;
import org.jspecify.annotations.Nullable;

/**
 * What has to be known of an invented member before it is described.
 *
 * @param number the member's number among those of its kind, from 0
 * @param second a further topic, null for none
 * @param year the year in which it began
 * @param naming the number that gives it its name: different for any two organisations or projects
 */
record Trait(
        MemberId id,
        MemberKind kind,
        int number,
        TopicWords topic,
        @Nullable TopicWords second,
        SamplePlace place,
        int year,
        int naming) {

    /** Whether the member's texts are in English. */
    boolean isOverseas() {
        return !place.isChinese();
    }
}
