// SPDX-License-Identifier: Apache-2.0
package org.ourlet.demo;

import org.ourlet.shared.Actor;
import org.ourlet.shared.OrganisationId;
import org.springframework.stereotype.Component;

/** The documents that Proofbox has begun or signed. */
@Component
class DemoDocuments {

    void write(OrganisationId proofbox, Actor marta, Actor paula) {}
}
