// SPDX-License-Identifier: Apache-2.0
package org.ourlet.demo;

import org.ourlet.guide.ActorCategory;

/** An account that visitors of the demo sign in with. */
public record DemoAccount(String email, String password, ActorCategory category) {

    /** The line on the console. */
    public String line() {
        return "demo account: " + email + " " + password + " " + category.name();
    }
}
