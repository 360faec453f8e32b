// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ourlet.risk.Factor;
import org.ourlet.risk.MethodText;
import org.ourlet.risk.MethodVersion;

/**
 * The method, to choose and to look at.
 *
 * @param offers all methods
 * @param shown the one whose scales and map are shown
 * @param versions those of the organisation, the newest first; empty before one was chosen
 * @param frozen whether ratings were made with the current version
 * @param problems sentences by field
 */
public record MethodView(
        List<Offer> offers,
        Shown shown,
        MethodForm form,
        List<Version> versions,
        boolean frozen,
        Map<String, String> problems) {

    /** The one that new assessments use; null before one was chosen. */
    public @Nullable MethodVersion current() {
        return versions.isEmpty() ? null : versions.get(0).version();
    }

    /** Those that earlier assessments keep. */
    public List<Version> earlier() {
        return versions.subList(Math.min(1, versions.size()), versions.size());
    }

    /** @param limits whether it has limits; the classes of a table stand in the table */
    public record Version(MethodVersion version, String name, boolean limits) {}

    /** A method that can be chosen. */
    public record Offer(String id, MethodText text, boolean chosen) {}

    /** What is previewed. */
    public record Shown(String id, boolean limitsCanChange, int highest, List<ScaleView> scales, MapView map) {}

    /** A scale in words. */
    public record ScaleView(Factor factor, List<Value> values) {}

    /** One value of a scale. */
    public record Value(int number, MethodText.ScaleText text) {}
}
