// SPDX-License-Identifier: Apache-2.0
package org.ourlet.controls.web;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.ourlet.access.Member;
import org.ourlet.access.Permission;
import org.ourlet.access.Recorded;
import org.ourlet.access.Requires;
import org.ourlet.controls.ControlExports;
import org.ourlet.controls.WordTable;
import org.ourlet.shared.Language;
import org.ourlet.webshell.Pages;
import org.ourlet.webshell.Texts;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Statement and plan as spreadsheets, in the language of the page. */
@Controller
class SpreadsheetPages {

    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final Pages pages;
    private final ControlExports exports;

    SpreadsheetPages(Pages pages, ControlExports exports) {
        this.pages = pages;
        this.exports = exports;
    }

    @GetMapping("/organisations/{organisation}/statement-of-applicability.xlsx")
    @Requires(Permission.READ_ALL)
    @Recorded("export.downloaded")
    ResponseEntity<byte[]> statement(Member member) {
        Language language = pages.texts().language();
        return file("statement-of-applicability", Map.of("W24", exports.statement(member.organisation(), language)));
    }

    @GetMapping("/organisations/{organisation}/treatment-plan.xlsx")
    @Requires(Permission.READ_ALL)
    @Recorded("export.downloaded")
    ResponseEntity<byte[]> plan(Member member) {
        Texts texts = pages.texts();
        Map<String, WordTable> sheets = new LinkedHashMap<>();
        sheets.put("W26", exports.plan(member.organisation(), texts.language()));
        sheets.put("W27", exports.followUp(member.organisation(), texts.language()));
        return file("treatment-plan", sheets);
    }

    private static ResponseEntity<byte[]> file(String name, Map<String, WordTable> sheets) {
        String attachment = ContentDisposition.attachment()
                .filename(name + ".xlsx", StandardCharsets.UTF_8)
                .build()
                .toString();
        return ResponseEntity.ok()
                .contentType(XLSX)
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment)
                .cacheControl(CacheControl.noStore())
                .body(Spreadsheet.of(sheets));
    }
}
