// SPDX-License-Identifier: Apache-2.0
package org.ourlet.shared;

/**
 * The event that something of an organisation changed which is too small for the journal, such as one more sentence in an
 * open draft. Our own.
 */
public record Touched(OrganisationId organisation) {}
