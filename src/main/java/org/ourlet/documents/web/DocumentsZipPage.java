// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.ourlet.access.Member;
import org.ourlet.access.Permission;
import org.ourlet.access.Recorded;
import org.ourlet.access.Requires;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** All documents of the level that are in force, to take along. Written while it is sent. */
@Controller
class DocumentsZipPage {

    private final DocumentsZip zip;

    DocumentsZipPage(DocumentsZip zip) {
        this.zip = zip;
    }

    @GetMapping("/organisations/{organisation}/documents.zip")
    @Requires(Permission.READ_ALL)
    @Recorded("export.downloaded")
    void all(Member member, HttpServletResponse response) throws IOException {
        response.setContentType("application/zip");
        response.setHeader("Content-Disposition", Attachment.named("documents.zip"));
        response.setHeader("Cache-Control", "no-store");
        zip.write(member, response.getOutputStream());
    }
}
