// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access.web;

import java.util.Map;

/**
 * Where a link to set a new password leads.
 *
 * @param problems message keys by field
 */
public record PasswordResetView(String secret, String email, Map<String, String> problems) {}
