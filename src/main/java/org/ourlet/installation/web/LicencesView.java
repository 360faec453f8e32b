// SPDX-License-Identifier: Apache-2.0
package org.ourlet.installation.web;

import java.util.List;
import org.ourlet.installation.Library;

/** The libraries inside the program; none when it was built without a network. */
public record LicencesView(List<Library> libraries) {}
