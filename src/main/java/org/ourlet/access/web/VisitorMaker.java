// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access.web;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ourlet.access.Member;
import org.ourlet.access.SignedIn;
import org.ourlet.webshell.Visitor;

/** Tells the page frame who looks at it. */
final class VisitorMaker {

    private VisitorMaker() {}

    static Visitor visitor(@Nullable SignedIn signedIn, Optional<Member> member) {
        if (signedIn == null) {
            return Visitor.ANONYMOUS;
        }
        Visitor.Account account = new Visitor.Account(
                signedIn.account().name(),
                signedIn.account().language(),
                signedIn.account().operator());
        return new Visitor(account, member.map(VisitorMaker::organisation).orElse(null));
    }

    private static Visitor.Organisation organisation(Member member) {
        Set<String> permissions = member.permissions().stream().map(Enum::name).collect(Collectors.toUnmodifiableSet());
        return new Visitor.Organisation(
                member.organisation(),
                member.slug(),
                member.organisationName(),
                member.zone(),
                member.person(),
                permissions);
    }
}
