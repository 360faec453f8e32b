// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents.web;

import java.time.Instant;
import org.ourlet.access.Member;
import org.ourlet.access.Permission;
import org.ourlet.access.Recorded;
import org.ourlet.access.Requires;
import org.ourlet.documents.handbook.Handbook;
import org.ourlet.webshell.Now;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The handbook of the organisation to take along. */
@Controller
@RequestMapping("/organisations/{organisation}")
class HandbookPage {

    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final Handbook handbook;
    private final PaperFiles files;
    private final Now now;

    HandbookPage(Handbook handbook, PaperFiles files, Now now) {
        this.handbook = handbook;
        this.files = files;
        this.now = now;
    }

    @GetMapping("/handbook.pdf")
    @Requires(Permission.READ_ALL)
    @Recorded("export.downloaded")
    ResponseEntity<byte[]> pdf(Member member) {
        return file(member, "application/pdf", "handbook.pdf", files::pdf);
    }

    @GetMapping("/handbook.docx")
    @Requires(Permission.READ_ALL)
    @Recorded("export.downloaded")
    ResponseEntity<byte[]> docx(Member member) {
        return file(member, DOCX, "handbook.docx", files::docx);
    }

    private ResponseEntity<byte[]> file(Member member, String type, String name, PaperFiles.Form form) {
        Instant today = now.day(member.zone()).atStartOfDay(member.zone()).toInstant();
        return ResponseEntity.ok()
                .header("Content-Type", type)
                .header("Content-Disposition", Attachment.named(name))
                .cacheControl(CacheControl.noStore())
                .body(form.draw(member.organisation(), handbook.of(member.organisation()), today));
    }
}
