// SPDX-License-Identifier: Apache-2.0
package org.ourlet.exchange.web;

import java.util.Map;

/**
 * The form that sends a backup.
 *
 * @param action address that takes one file
 */
public record RestoreUploadView(String action, Map<String, String> problems) {

    public RestoreUploadView {
        problems = Map.copyOf(problems);
    }
}
