package org.digitalwings.matching.sample;

import org.digitalwings.matching.community.MemberKind;

/**
 * How many ties of each kind are made so that all together come to about the number asked for: jobs, foundings and runs
 * follow from the members, the rest is shared out.
 *
 * @param judges the mean number of judges of an entry
 * @param stakes the mean number of investors' stakes in a startup over all its rounds
 * @param encounters the mean number of meetings of a startup or project
 * @param bookmarks the mean number of members that an investor or enterprise keeps in its list
 */
record Budget(double judges, double stakes, double encounters, double bookmarks) {

    private static final double JUDGED = .35;
    private static final double INVESTED = .3;
    private static final double MET = .2;

    static Budget of(SampleSize size, Cast cast, long entries) {
        int projects = cast.count(MemberKind.PROJECT);
        int startups = cast.count(MemberKind.STARTUP);
        int people = cast.count(MemberKind.PERSON);
        double jobs = people - projects / 2.0 + Ventures.PAST_JOBS * (people - cast.founders());
        double rest = Math.max(0, size.ties() - jobs - cast.founders() - projects / 2.0);
        return new Budget(
                rest * JUDGED / entries,
                rest * INVESTED / startups,
                rest * MET / (startups + projects),
                rest
                        * (1 - JUDGED - INVESTED - MET)
                        / (cast.count(MemberKind.INVESTOR) + cast.count(MemberKind.ENTERPRISE)));
    }
}
