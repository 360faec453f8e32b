// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access;

import java.util.Map;
import org.ourlet.testing.SoftPasskey;
import org.ourlet.testing.Visit;
import org.ourlet.testing.Visit.Answer;

/** Makes passkeys through the pages, as their owners do. */
final class PasskeyLife {

    static final String PATH = "/my-account/second-factor/passkeys";

    private PasskeyLife() {}

    static Answer register(Visit owner, SoftPasskey device) {
        return register(owner, device, "Work laptop");
    }

    static Answer register(Visit owner, SoftPasskey device, String name) {
        owner.get("/my-account");
        String question = owner.get(PATH + "/new.json").text();
        return owner.post(PATH, Map.of("name", name, "passkey", device.create(question)));
    }
}
