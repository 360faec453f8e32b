// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access.web;

import java.util.Map;

/**
 * A new password.
 *
 * @param email so that a password manager knows for which account
 * @param problems message keys by field
 */
public record PasswordView(String email, Map<String, String> problems) {}
