// SPDX-License-Identifier: Apache-2.0
/**
 * One user story per class, in a real browser. Run by {@code ./mvnw verify} where there is a Chromium. Pictures of every
 * step are in {@code target/screenshots}.
 */
package org.ourlet.journey;
