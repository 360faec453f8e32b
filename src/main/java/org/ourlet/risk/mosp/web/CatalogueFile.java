// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.mosp.web;

import org.ourlet.access.Member;
import org.ourlet.access.Permission;
import org.ourlet.access.Requires;
import org.ourlet.risk.catalogue.OwnEntries;
import org.ourlet.risk.mosp.MospForm;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The own catalogue as a file that other programs read. */
@Controller
class CatalogueFile {

    private final OwnEntries entries;

    CatalogueFile(OwnEntries entries) {
        this.entries = entries;
    }

    @GetMapping("/organisations/{organisation}/risks/catalogue/catalogue.json")
    @Requires(Permission.READ_ALL)
    ResponseEntity<byte[]> file(Member member) {
        ContentDisposition attachment =
                ContentDisposition.attachment().filename("risk-catalogue.json").build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
                .body(MospForm.write(entries.all(member.organisation())));
    }
}
