// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.web;

import java.time.LocalDate;
import org.ourlet.risk.KeptAssessment;

/**
 * What stands above every page of an assessment.
 *
 * @param path of the assessment below the organisation
 * @param open whether it may still change
 * @param tab the page that is shown
 */
public record AssessmentHead(String path, String name, LocalDate startedOn, boolean open, Tab tab) {

    /** The pages of an assessment. */
    public enum Tab {
        OVERVIEW(""),
        ASSETS("/assets"),
        REGISTER("/register"),
        HEAT_MAP("/heat-map"),
        ACCEPTANCE("/acceptance"),
        REVIEW("/review");

        private final String path;

        Tab(String path) {
            this.path = path;
        }

        public String path() {
            return path;
        }
    }

    public static AssessmentHead of(KeptAssessment kept, Tab tab) {
        return new AssessmentHead(
                path(kept.id()),
                kept.stored().header().name(),
                kept.stored().header().startedOn(),
                kept.open(),
                tab);
    }

    public static String path(String assessment) {
        return "/risks/" + assessment;
    }
}
