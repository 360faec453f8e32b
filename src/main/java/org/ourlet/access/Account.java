// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access;

import org.ourlet.shared.Language;

/**
 * Somebody who can sign in; one for the whole installation, whatever the number of organisations.
 *
 * @param operator runs the installation, sees no organisation's content by that
 * @param suspended cannot sign in, open sessions have ended
 */
public record Account(String id, String email, String name, Language language, boolean operator, boolean suspended) {}
