// SPDX-License-Identifier: Apache-2.0
package org.ourlet.guide;

/**
 * One step of an activity.
 *
 * @param id unique inside the activity
 * @param minutes time it takes in the product; the effort of an activity is another figure ({@link Figures})
 */
public record Task(String id, int minutes, EvidenceRequirement evidence) {}
