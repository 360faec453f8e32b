// SPDX-License-Identifier: Apache-2.0
package org.ourlet.journal.store;

import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Supplier;
import org.ourlet.journal.Revision;
import org.ourlet.shared.OrganisationId;
import org.springframework.http.HttpMethod;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Who reads one page sees one state of an organisation, which is looked up once. Whoever writes looks every time. */
final class RevisionOfRequest {

    private RevisionOfRequest() {}

    static Revision of(OrganisationId organisation, Supplier<Revision> look) {
        if (!(RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes)
                || !HttpMethod.GET.matches(attributes.getRequest().getMethod())) {
            return look.get();
        }
        HttpServletRequest request = attributes.getRequest();
        String name = Revision.class.getName() + organisation.value();
        if (request.getAttribute(name) instanceof Revision seen) {
            return seen;
        }
        Revision now = look.get();
        request.setAttribute(name, now);
        return now;
    }
}
