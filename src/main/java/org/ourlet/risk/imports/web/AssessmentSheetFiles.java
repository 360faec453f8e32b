// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.imports.web;

import java.io.ByteArrayOutputStream;
import org.ourlet.access.Member;
import org.ourlet.access.Permission;
import org.ourlet.access.Recorded;
import org.ourlet.access.Requires;
import org.ourlet.risk.RiskAssessments;
import org.ourlet.risk.sheet.AssessmentSheets;
import org.ourlet.webshell.Pages;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** An assessment as a spreadsheet to take away, with everything that the same page takes back. */
@Controller
class AssessmentSheetFiles {

    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final Pages pages;
    private final RiskAssessments assessments;
    private final AssessmentSheets sheets;

    AssessmentSheetFiles(Pages pages, RiskAssessments assessments, AssessmentSheets sheets) {
        this.pages = pages;
        this.assessments = assessments;
        this.sheets = sheets;
    }

    @GetMapping("/organisations/{organisation}/risks/{assessment}/assessment.xlsx")
    @Requires(Permission.READ_ALL)
    @Recorded("export.downloaded")
    ResponseEntity<byte[]> xlsx(Member member, @PathVariable String assessment) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        sheets.write(
                assessments.get(member.organisation(), assessment).evaluation(),
                pages.texts().language(),
                bytes);
        ContentDisposition attachment =
                ContentDisposition.attachment().filename("risk-assessment.xlsx").build();
        return ResponseEntity.ok()
                .contentType(XLSX)
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
                .cacheControl(CacheControl.noStore())
                .body(bytes.toByteArray());
    }
}
