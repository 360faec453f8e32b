// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.web;

import org.ourlet.access.Member;
import org.ourlet.access.Permission;
import org.ourlet.access.Requires;
import org.ourlet.risk.RiskAssessments;
import org.ourlet.risk.exchange.AssessmentForm;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** An assessment as a file to take away. */
@RestController
class AssessmentFiles {

    private final RiskAssessments assessments;

    AssessmentFiles(RiskAssessments assessments) {
        this.assessments = assessments;
    }

    @GetMapping("/organisations/{organisation}/risks/{assessment}/assessment.json")
    @Requires(Permission.READ_ALL)
    ResponseEntity<AssessmentForm> json(Member member, @PathVariable String assessment) {
        ContentDisposition attachment =
                ContentDisposition.attachment().filename("risk-assessment.json").build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
                .contentType(MediaType.APPLICATION_JSON)
                .body(AssessmentForm.of(
                        assessments.get(member.organisation(), assessment).evaluation()));
    }
}
