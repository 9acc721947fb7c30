package org.digitalwings.graph.gathering;

/**
 * A gathering in a list.
 *
 * @param placeName the Chinese name of the place it is held in, empty where that is not fixed
 * @param invitations how many members are on its list
 * @param accepted how many of them come or were there
 * @param meetings how many meetings are planned
 * @param seats how many seats are given, over all rounds
 */
public record GatheringSummary(
        Gathering gathering, String placeName, int invitations, int accepted, int meetings, int seats) {

    /** The same of the gathering with other rules. */
    public GatheringSummary with(Gathering other) {
        return new GatheringSummary(other, placeName, invitations, accepted, meetings, seats);
    }
}
