// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.mosp.web;

import java.util.List;
import org.ourlet.risk.imports.web.Line;

/** The form for a catalogue file, and what was wrong with the last one. */
public record CatalogueImportView(List<Line> wrong) {}
