// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.ourlet.access.Member;
import org.ourlet.access.MemberDirectory;
import org.ourlet.access.RowScope;
import org.ourlet.access.SignedIn;
import org.ourlet.shared.NotFound;
import org.ourlet.webshell.Visitor;
import org.springframework.stereotype.Component;

/** Pages that stand outside any organisation but show its navigation when the query names one: search, more. */
@Component
class AskedOrganisation {

    private final MemberDirectory directory;

    AskedOrganisation(MemberDirectory directory) {
        this.directory = directory;
    }

    /**
     * Makes the page one of the organisation, as if it stood in the path.
     *
     * @param slug none: the page belongs to no organisation
     */
    Visitor enter(HttpServletRequest request, Optional<SignedIn> signedIn, Optional<String> slug) {
        Optional<Member> member = slug.filter(text -> !text.isBlank()).map(text -> member(signedIn, text));
        member.ifPresent(found -> RowScope.pin(found.organisation()));
        Visitor visitor = VisitorMaker.visitor(signedIn.orElse(null), member);
        request.setAttribute(Visitor.class.getName(), visitor);
        return visitor;
    }

    private Member member(Optional<SignedIn> signedIn, String slug) {
        SignedIn who = signedIn.orElseThrow(SignInNeeded::new);
        return directory.find(who.account(), slug).orElseThrow(NotFound::new);
    }
}
