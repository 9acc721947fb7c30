package org.digitalwings.app.account;

import java.util.List;
import org.digitalwings.app.web.Problem;
import org.digitalwings.app.web.ProblemKind;
import org.digitalwings.matching.community.MemberId;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * Who asks: the account that is signed in. A controller's method takes it as an argument.
 *
 * @param accountId the account's id
 * @param username the name the person signs in with
 * @param role what the account may do
 * @param members the members that the account acts for, by id
 */
public record Viewer(String accountId, String username, Role role, List<MemberId> members) {

    public Viewer {
        members = List.copyOf(members);
    }

    /** Who asks, empty where nobody is signed in. */
    public static Mono<Viewer> of(ServerWebExchange exchange) {
        return ViewerAttributes.viewer(exchange);
    }

    /** Whether the role includes the other. */
    public boolean is(Role other) {
        return role.includes(other);
    }

    /** Whether the viewer is a manager or an administrator; for templates. */
    public boolean isManager() {
        return is(Role.MANAGER);
    }

    /** Whether the viewer acts for the member. */
    public boolean actsFor(MemberId member) {
        return members.contains(member);
    }

    /** Whether the viewer may edit the member: whoever acts for it, and managers. */
    public boolean mayEdit(MemberId member) {
        return actsFor(member) || isManager();
    }

    /** Throws a {@link Problem} of kind FORBIDDEN unless the role includes the other. */
    public void require(Role other) {
        if (!is(other)) {
            throw Problem.of(
                    ProblemKind.FORBIDDEN,
                    "web.problem.forbidden",
                    "Account %s is a %s and this takes a %s: ask an administrator."
                            .formatted(username, role.stored(), other.stored()));
        }
    }
}
