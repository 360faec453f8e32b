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
 * @param current null before one was chosen
 * @param frozen whether ratings were made with the current version
 * @param problems sentences by field
 */
public record MethodView(
        List<Offer> offers,
        Shown shown,
        MethodForm form,
        @Nullable MethodVersion current,
        boolean frozen,
        Map<String, String> problems) {

    /** A method that can be chosen. */
    public record Offer(String id, MethodText text, boolean chosen) {}

    /** What is previewed. */
    public record Shown(String id, boolean limitsCanChange, int highest, List<ScaleView> scales, MapView map) {}

    /** A scale in words. */
    public record ScaleView(Factor factor, List<Value> values) {}

    /** One value of a scale. */
    public record Value(int number, MethodText.ScaleText text) {}
}
