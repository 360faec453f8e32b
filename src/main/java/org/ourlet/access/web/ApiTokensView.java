// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.ourlet.access.ApiToken;
import org.ourlet.access.ApiTokens;
import org.ourlet.webshell.Choice;

/**
 * The tokens of an organisation.
 *
 * @param now to tell which have ended
 * @param secret of the token just made, empty otherwise
 */
public record ApiTokensView(List<ApiToken> tokens, Instant now, String secret, Form form) {

    /** What the other program sends with each request. */
    public String header() {
        return "Authorization: Bearer " + secret.substring(0, ApiTokens.PREFIX.length() + 4) + "…";
    }

    /**
     * What is typed for a new one.
     *
     * @param problems message keys by field
     */
    public record Form(String name, List<Choice> scopes, List<Choice> validities, Map<String, String> problems) {}
}
