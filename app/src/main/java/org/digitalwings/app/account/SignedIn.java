package org.digitalwings.app.account;

import org.digitalwings.graph.account.StoredAccount;
import org.digitalwings.matching.community.MemberId;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;

/**
 * What a session remembers of the person: no password, no hash.
 *
 * @param viewer who it is
 * @param mustChangePassword whether nothing but a new password is open yet
 * @param version of the account
 */
record SignedIn(Viewer viewer, boolean mustChangePassword, long version) {

    static SignedIn of(StoredAccount account) {
        return new SignedIn(
                new Viewer(
                        account.id(),
                        account.username(),
                        Role.ofStored(account.role()),
                        account.members().stream().map(MemberId::new).toList()),
                account.mustChangePassword(),
                account.version());
    }

    Authentication authentication() {
        return UsernamePasswordAuthenticationToken.authenticated(
                this, null, AuthorityUtils.createAuthorityList(viewer.role().authorities()));
    }

    @Override
    public String toString() {
        // Spring Security names a principal of its own making by this.
        return viewer.username();
    }
}
