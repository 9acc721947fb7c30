package org.digitalwings.app.gathering;

import java.util.List;
import java.util.Map;
import org.digitalwings.matching.roundtable.Quota;
import org.digitalwings.matching.roundtable.Role;

/**
 * Whom to look for as guests of a roundtable.
 *
 * @param invitees how many, 1 or more
 * @param quotas by role; a role without one is free
 * @param perOrganization how many of one organisation at most
 * @param mandatory ids of members who must be among them
 * @param excluded ids of members who must not
 */
public record ProposalOrder(
        int invitees, Map<Role, Quota> quotas, int perOrganization, List<String> mandatory, List<String> excluded) {

    public ProposalOrder {
        quotas = Map.copyOf(quotas);
        mandatory = List.copyOf(mandatory);
        excluded = List.copyOf(excluded);
        Rules.require("Number of invitees", invitees, 1, 5000);
    }
}
