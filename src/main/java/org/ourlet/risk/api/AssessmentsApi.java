// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.api;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.ourlet.access.Member;
import org.ourlet.access.Permission;
import org.ourlet.access.ReadsAs;
import org.ourlet.access.Requires;
import org.ourlet.risk.KeptAssessment;
import org.ourlet.risk.RiskAssessmentStore.Stored;
import org.ourlet.risk.RiskAssessments;
import org.ourlet.risk.exchange.AssessmentForm;
import org.ourlet.risk.exchange.GivenAssessment;
import org.ourlet.risk.exchange.OwnKnowledge;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Risk assessments for other programs: send one, read one. */
@RestController
class AssessmentsApi {

    private final RiskAssessments assessments;
    private final OwnKnowledge knowledge;

    AssessmentsApi(RiskAssessments assessments, OwnKnowledge knowledge) {
        this.assessments = assessments;
        this.knowledge = knowledge;
    }

    /** An assessment of the list; the newest one is the current one. */
    record AssessmentLine(String id, String name, String method, LocalDate startedOn, boolean open) {
        static AssessmentLine of(Stored stored) {
            return new AssessmentLine(
                    stored.header().id(),
                    stored.header().name(),
                    stored.methodVersion().method(),
                    stored.header().startedOn(),
                    !stored.reviewed());
        }
    }

    @GetMapping("/api/v1/organisations/{organisation}/risk-assessments")
    @Requires(Permission.READ_ALL)
    List<AssessmentLine> all(Member member) {
        return assessments.all(member.organisation()).stream()
                .map(AssessmentLine::of)
                .toList();
    }

    @PostMapping("/api/v1/organisations/{organisation}/risk-assessments")
    @Requires(Permission.EDIT_ALL)
    @ReadsAs(AssessmentForm.class)
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<AssessmentForm> add(Member member, HttpServletRequest request) {
        GivenAssessment given = GivenAssessment.read(SentJson.of(request), knowledge.of(member.organisation()));
        if (!given.problems().isEmpty()) {
            throw new InvalidAssessment(given.problems());
        }
        String id = assessments.add(member.actor(), member.organisation(), given.assessment());
        URI location = URI.create(request.getRequestURI() + "/" + id);
        return ResponseEntity.created(location).body(form(assessments.get(member.organisation(), id)));
    }

    @GetMapping("/api/v1/organisations/{organisation}/risk-assessments/{assessment}")
    @Requires(Permission.READ_ALL)
    AssessmentForm assessment(Member member, @PathVariable String assessment) {
        return form(assessments.get(member.organisation(), assessment));
    }

    private static AssessmentForm form(KeptAssessment kept) {
        return AssessmentForm.of(kept.evaluation());
    }
}
