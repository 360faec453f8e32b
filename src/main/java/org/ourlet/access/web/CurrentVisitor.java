// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access.web;

import java.util.Optional;
import org.ourlet.webshell.Visitor;
import org.ourlet.webshell.VisitorSource;
import org.springframework.stereotype.Component;

/** The signed-in account outside any handler; no organisation is known there. */
@Component
class CurrentVisitor implements VisitorSource {

    @Override
    public Visitor current() {
        return VisitorMaker.visitor(AccessInterceptor.signedIn(), Optional.empty());
    }
}
