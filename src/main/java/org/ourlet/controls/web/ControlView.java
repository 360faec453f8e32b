// SPDX-License-Identifier: Apache-2.0
package org.ourlet.controls.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ourlet.controls.Control;
import org.ourlet.controls.TreatedRisk;
import org.ourlet.webshell.Choice;

/**
 * One control of the organisation, to read or to change.
 *
 * @param control null for a new one
 * @param problems message keys by field
 * @param risks those that it can be linked to
 */
public record ControlView(
        @Nullable Control control,
        FormTexts form,
        Map<String, String> problems,
        List<Choice> owners,
        List<Choice> states,
        List<TreatedRisk> risks) {}
