// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.web;

import java.util.List;
import java.util.Map;
import org.ourlet.webshell.Choice;

/**
 * One asset.
 *
 * @param ref empty for a new one
 * @param types the kinds of IS assets, which decide what threats are proposed
 * @param impacts one scale per criterion
 * @param problems sentences by field
 */
public record AssetView(
        AssessmentHead head,
        String ref,
        AssetForm form,
        List<Choice> owners,
        List<Choice> types,
        List<ImpactScale> impacts,
        Map<String, String> problems) {

    /**
     * The impact scale of one criterion.
     *
     * @param inherited the inherited level of an IS asset, empty when there is none
     */
    public record ImpactScale(String code, String name, List<Choice> levels, String inherited) {}
}
