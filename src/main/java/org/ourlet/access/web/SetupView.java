// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access.web;

import java.util.List;
import java.util.Map;
import org.ourlet.webshell.Choice;

/**
 * The first page.
 *
 * @param problems message keys by field
 */
public record SetupView(SetupForm form, Map<String, String> problems, List<Choice> languages, List<Choice> zones) {}
