// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.imports.web;

import java.util.List;

/**
 * The form for a file, and what was wrong with the last one.
 *
 * @param more how many mistakes are not listed
 */
public record AssessmentImportView(List<Line> wrong, int more) {

    static final AssessmentImportView EMPTY = new AssessmentImportView(List.of(), 0);
}
