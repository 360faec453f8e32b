// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access.web;

import java.util.List;
import org.ourlet.access.MemberDirectory;
import org.ourlet.access.MemberDirectory.Membership;
import org.ourlet.access.Permission;
import org.ourlet.access.Requires;
import org.ourlet.access.SignedIn;
import org.ourlet.webshell.Pages;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who is signed in, for other programs that use the cookie of a session. */
@RestController
class SessionApi {

    private final Pages pages;
    private final MemberDirectory directory;

    SessionApi(Pages pages, MemberDirectory directory) {
        this.pages = pages;
        this.directory = directory;
    }

    /**
     * The present session.
     *
     * @param csrfToken to be sent in the header X-CSRF-TOKEN of every request that changes something
     */
    record Session(String csrfToken, SessionAccount account, List<OrganisationLine> memberships) {}

    /** The account that is signed in. */
    record SessionAccount(String id, String email, String name, String language, boolean operator) {}

    /** An organisation of the account. */
    record OrganisationLine(String id, String slug, String name) {

        static OrganisationLine of(Membership membership) {
            return new OrganisationLine(membership.organisationId(), membership.slug(), membership.name());
        }
    }

    @GetMapping("/api/v1/session")
    @Requires(Permission.SIGNED_IN)
    Session session(SignedIn signedIn) {
        SessionAccount account = new SessionAccount(
                signedIn.account().id(),
                signedIn.account().email(),
                signedIn.account().name(),
                signedIn.account().language().code(),
                signedIn.account().operator());
        return new Session(pages.current().csrf(), account, organisations(signedIn));
    }

    @GetMapping("/api/v1/organisations")
    @Requires(Permission.SIGNED_IN)
    List<OrganisationLine> organisations(SignedIn signedIn) {
        return directory.membershipsOf(signedIn.account()).stream()
                .map(OrganisationLine::of)
                .toList();
    }
}
