// SPDX-License-Identifier: Apache-2.0
package org.ourlet.notification;

import org.jspecify.annotations.Nullable;
import org.ourlet.shared.OrganisationId;

/**
 * Event: somebody did what she was told of; it is no news to her any more.
 *
 * @param person key, null for somebody who is no person of the organisation
 * @param path of the page that the news led to
 */
public record Settled(OrganisationId organisation, @Nullable String person, String path) {}
