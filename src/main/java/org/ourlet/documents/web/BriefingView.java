// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ourlet.documents.Briefing;
import org.ourlet.shared.Language;

/**
 * One page for the manager.
 *
 * @param briefing null while no level is chosen
 * @param levelName empty while no whole level is chosen
 * @param claim what the organisation can say of itself then
 * @param summary five lines of the document that is to be signed now, in its language
 */
public record BriefingView(
        String code,
        String name,
        @Nullable Briefing briefing,
        String levelName,
        String claim,
        List<String> summary,
        Language language) {}
