// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ourlet.access.FreshSignIn;
import org.ourlet.access.InstallationSettings;
import org.ourlet.access.Member;
import org.ourlet.access.MemberDirectory;
import org.ourlet.access.Open;
import org.ourlet.access.Permission;
import org.ourlet.access.Requires;
import org.ourlet.access.RowScope;
import org.ourlet.access.SignedIn;
import org.ourlet.access.TokenBearer;
import org.ourlet.shared.NotFound;
import org.ourlet.webshell.Visitor;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Checks the declared permission of every handler before it runs. The organisation stands in the path; whoever is not a
 * member of it gets the same answer as for one that does not exist.
 */
@Component
class AccessInterceptor implements HandlerInterceptor {

    private final MemberDirectory directory;
    private final InstallationSettings settings;
    private final EnrolmentGate enrolment;
    private final FreshSignInGate fresh;

    AccessInterceptor(
            MemberDirectory directory, InstallationSettings settings, EnrolmentGate enrolment, FreshSignInGate fresh) {
        this.directory = directory;
        this.settings = settings;
        this.enrolment = enrolment;
        this.fresh = fresh;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!(handler instanceof HandlerMethod method)) {
            return true;
        }
        SignedIn signedIn = signedIn();
        request.setAttribute(SignedIn.class.getName(), signedIn);
        Optional<TokenBearer> bearer = bearer();
        Optional<Member> member = member(request, signedIn, bearer);
        member.ifPresent(found -> {
            request.setAttribute(Member.class.getName(), found);
            RowScope.pin(found.organisation());
        });
        request.setAttribute(Visitor.class.getName(), VisitorMaker.visitor(signedIn, member));
        if (bearer.isPresent()) {
            checkProgram(method, member);
            return true;
        }
        check(method, request, signedIn, member);
        if (signedIn != null) {
            checkProof(method, signedIn, request, response);
        }
        return true;
    }

    private void checkProof(
            HandlerMethod method, SignedIn signedIn, HttpServletRequest request, HttpServletResponse response) {
        enrolment.check(signedIn, request);
        if (method.hasMethodAnnotation(FreshSignIn.class)) {
            fresh.check(signedIn, request, response);
        }
    }

    /** A token reaches the addresses of its organisation, and nothing that wants a person in front of it. */
    private static void checkProgram(HandlerMethod method, Optional<Member> member) {
        if (method.hasMethodAnnotation(Open.class)) {
            return;
        }
        Requires requires = method.getMethodAnnotation(Requires.class);
        if (requires == null
                || requires.value() == Permission.SIGNED_IN
                || requires.value() == Permission.OPERATE
                || method.hasMethodAnnotation(FreshSignIn.class)) {
            throw new Forbidden();
        }
        checkMember(requires.value(), member.orElseThrow(NotFound::new));
    }

    private Optional<Member> member(
            HttpServletRequest request, @Nullable SignedIn signedIn, Optional<TokenBearer> bearer) {
        String organisation = organisationInPath(request);
        if (organisation == null) {
            return Optional.empty();
        }
        if (bearer.isPresent()) {
            return directory
                    .find(bearer.get().account(), organisation)
                    .filter(member -> member.organisation().equals(bearer.get().organisation()))
                    .map(bearer.get()::limited);
        }
        return signedIn == null ? Optional.empty() : directory.find(signedIn.account(), organisation);
    }

    private void check(
            HandlerMethod method, HttpServletRequest request, @Nullable SignedIn signedIn, Optional<Member> member) {
        Open open = method.getMethodAnnotation(Open.class);
        if (open != null) {
            checkStranger(open, signedIn);
            return;
        }
        Requires requires = method.getMethodAnnotation(Requires.class);
        if (requires == null) {
            throw new Forbidden();
        }
        if (signedIn == null) {
            throw new SignInNeeded();
        }
        if (organisationInPath(request) != null) {
            checkMember(requires.value(), member.orElseThrow(NotFound::new));
        } else {
            checkAccount(requires.value(), signedIn);
        }
    }

    private void checkStranger(Open open, @Nullable SignedIn signedIn) {
        if (open.whileGuideIsPublic() && signedIn == null && !settings.guidePublic()) {
            throw new SignInNeeded();
        }
    }

    private static void checkMember(Permission permission, Member member) {
        if (!member.may(permission)) {
            throw new Forbidden();
        }
    }

    private static void checkAccount(Permission permission, SignedIn signedIn) {
        boolean allowed = permission == Permission.SIGNED_IN
                || permission == Permission.OPERATE && signedIn.account().operator();
        if (!allowed) {
            throw new Forbidden();
        }
    }

    @SuppressWarnings("unchecked")
    private static @Nullable String organisationInPath(HttpServletRequest request) {
        Object variables = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        return variables instanceof Map<?, ?> map ? ((Map<String, String>) map).get("organisation") : null;
    }

    static @Nullable SignedIn signedIn() {
        return principal().filter(who -> !who.session().awaitsCode()).orElse(null);
    }

    /** Whoever typed the right password and has not shown the second factor yet. */
    static Optional<SignedIn> waiting() {
        return principal().filter(who -> who.session().awaitsCode());
    }

    private static Optional<SignedIn> principal() {
        return principal(SignedIn.class);
    }

    /** The program that shows a valid token. */
    private static Optional<TokenBearer> bearer() {
        return principal(TokenBearer.class);
    }

    private static <T> Optional<T> principal(Class<T> type) {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return Optional.ofNullable(authentication)
                .map(Authentication::getPrincipal)
                .filter(type::isInstance)
                .map(type::cast);
    }
}
