// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Where the rows of a generated table come from. A template places one with {@code {{generated: name}}}; the module that has
 * the rows implements {@link GeneratedContent}.
 */
public enum GeneratedSource {
    DOCUMENT_REGISTER("document-register", Origin.DOCUMENTS),
    ACTIVITIES_LIST("activities-list", Origin.PLAN),
    CALENDAR_MILESTONES("calendar-milestones", Origin.PLAN),
    PROCESSES_MAP("processes-map", Origin.PLAN),
    PEOPLE_BY_CATEGORY("people-by-category", Origin.PEOPLE),
    ROLE_MATRIX("role-matrix", Origin.PEOPLE),
    INCOMPATIBLE_ROLES("incompatible-roles", Origin.PEOPLE),
    ASSET_INVENTORY("asset-inventory", Origin.RISKS),
    THREAT_LIST("threat-list", Origin.RISKS),
    IMPACT_SHEET("impact-sheet", Origin.RISKS),
    RISK_METHOD("risk-method", Origin.RISKS),
    HEAT_MAP("heat-map", Origin.RISKS),
    RISK_REGISTER("risk-register", Origin.RISKS),
    TOP_RISKS("top-risks", Origin.RISKS),
    TREATMENT_DECISIONS("treatment-decisions", Origin.RISKS),
    RESIDUAL_RISKS("residual-risks", Origin.RISKS),
    RISK_REVIEW("risk-review", Origin.RISKS),
    CONTROL_SELECTION("control-selection", Origin.CONTROLS),
    STATEMENT_OF_APPLICABILITY("statement-of-applicability", Origin.CONTROLS),
    TREATMENT_PLAN("treatment-plan", Origin.CONTROLS),
    TREATMENT_FOLLOW_UP("treatment-follow-up", Origin.CONTROLS),
    RECURRING_TASKS("recurring-tasks", Origin.OPERATION),
    CHANGE_RECORDS("change-records", Origin.OPERATION),
    SUPPLIER_REGISTER("supplier-register", Origin.OPERATION),
    TRAINING_RECORDS("training-records", Origin.OPERATION),
    ANOMALY_TICKETS("anomaly-tickets", Origin.ANOMALIES),
    ANOMALY_REGISTER("anomaly-register", Origin.ANOMALIES),
    ACTION_RECORDS("action-records", Origin.ANOMALIES),
    IMPROVEMENTS("improvements", Origin.ANOMALIES),
    INDICATORS("indicators", Origin.EVALUATION),
    INDICATOR_DASHBOARD("indicator-dashboard", Origin.EVALUATION),
    MONITORING_LOG("monitoring-log", Origin.EVALUATION),
    REVIEW_INPUTS("review-inputs", Origin.EVALUATION),
    REVIEW_DECISIONS("review-decisions", Origin.EVALUATION),
    SURVEY_FINDINGS("survey-findings", Origin.EVALUATION),
    AUDIT_PROGRAMME("audit-programme", Origin.EVALUATION),
    AUDIT_FINDINGS("audit-findings", Origin.EVALUATION);

    /** What stands before the name where a template places a generated table. */
    public static final String PREFIX = "generated:";

    private final String word;
    private final Origin origin;

    GeneratedSource(String word, Origin origin) {
        this.word = word;
        this.origin = origin;
    }

    /** The part of the program that keeps the rows. */
    public enum Origin {
        DOCUMENTS,
        PLAN(Source.ACTIVITIES, Source.CYCLE),
        PEOPLE(Source.TEAM),
        RISKS,
        CONTROLS,
        OPERATION,
        ANOMALIES,
        EVALUATION;

        private final List<Source> sources;

        Origin(Source... sources) {
            this.sources = List.of(sources);
        }

        /** What makes documents with such a table need a review when it changes. */
        List<Source> sources() {
            return sources;
        }
    }

    /** As it stands in a template. */
    public String word() {
        return word;
    }

    /** The placeholder between the braces. */
    public String placeholder() {
        return PREFIX + " " + word;
    }

    public Origin origin() {
        return origin;
    }

    public static Optional<GeneratedSource> of(String word) {
        return Arrays.stream(values()).filter(each -> each.word.equals(word)).findFirst();
    }
}
