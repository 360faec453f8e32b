// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.web;

import java.util.Map;

/**
 * The start of an assessment.
 *
 * @param problems message keys by field
 */
public record StartView(HeaderForm form, Map<String, String> problems) {}
