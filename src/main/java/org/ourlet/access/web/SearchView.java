// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access.web;

import java.util.List;
import org.ourlet.webshell.SearchSource.Hit;

/** What was looked for and what was found, the best first. */
public record SearchView(String query, List<Hit> hits) {}
