// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents;

import java.time.Instant;

/**
 * Somebody says of a published version: I have read this.
 *
 * @param version key of the version
 */
public record Acknowledgement(String version, String account, String name, Instant at) {}
