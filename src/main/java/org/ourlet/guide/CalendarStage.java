// SPDX-License-Identifier: Apache-2.0
package org.ourlet.guide;

import java.util.List;
import java.util.Map;
import org.ourlet.shared.Localized;

/** A stage of the generic calendar of the first cycle; months count from 0. Our own. */
public record CalendarStage(
        String slug, int fromMonth, int toMonth, List<String> milestones, Localized<StageText> texts) {

    public CalendarStage {
        milestones = List.copyOf(milestones);
    }

    /**
     * What is done and how one knows that it is reached.
     *
     * @param content Markdown
     * @param milestones by code, such as M1
     */
    public record StageText(String name, String content, Map<String, String> milestones) {

        public StageText {
            milestones = Map.copyOf(milestones);
        }
    }
}
