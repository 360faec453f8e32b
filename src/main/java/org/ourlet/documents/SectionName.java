// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents;

/**
 * Names a section of a document.
 *
 * @param document code of the work product, with its part if there are several
 * @param section its id in the template
 */
public record SectionName(String document, String section) {}
