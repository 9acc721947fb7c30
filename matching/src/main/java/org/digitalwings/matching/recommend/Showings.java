package org.digitalwings.matching.recommend;

import org.digitalwings.matching.community.MemberId;

/** How often members were shown to others lately, so that nobody is sent to the same few. */
public interface Showings {

    /** Nobody was shown. */
    Showings NONE = member -> 0;

    /** In how many lists a member was shown lately, at least 0. */
    double of(MemberId member);
}
