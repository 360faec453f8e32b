// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents.web;

import org.ourlet.access.Member;
import org.ourlet.access.Permission;
import org.ourlet.access.Recorded;
import org.ourlet.access.Requires;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** One version of a document as a file, for other programs. */
@RestController
@RequestMapping("/api/v1/organisations/{organisation}/work-products/{workProduct}/versions")
class DownloadsApi {

    private final VersionPage pages;
    private final MarkdownDownload markdown;
    private final OwnFilePage files;

    DownloadsApi(VersionPage pages, MarkdownDownload markdown, OwnFilePage files) {
        this.pages = pages;
        this.markdown = markdown;
        this.files = files;
    }

    @GetMapping("/{number:\\d{1,4}}.md")
    @Requires(Permission.READ_ALL)
    @Recorded("export.downloaded")
    ResponseEntity<byte[]> markdown(Member member, @PathVariable String workProduct, @PathVariable int number) {
        return markdown.markdown(member, workProduct, number);
    }

    /** The organisation's own file that takes the place of the text. */
    @GetMapping("/{number:\\d{1,4}}/file")
    @Requires(Permission.READ_ALL)
    @Recorded("export.downloaded")
    ResponseEntity<InputStreamResource> file(
            Member member, @PathVariable String workProduct, @PathVariable int number) {
        return files.content(member, workProduct, number);
    }

    @GetMapping("/{number:\\d{1,4}}.pdf")
    @Requires(Permission.READ_ALL)
    @Recorded("export.downloaded")
    ResponseEntity<byte[]> pdf(Member member, @PathVariable String workProduct, @PathVariable int number) {
        return pages.pdf(member, workProduct, number);
    }

    @GetMapping("/{number:\\d{1,4}}.docx")
    @Requires(Permission.READ_ALL)
    @Recorded("export.downloaded")
    ResponseEntity<byte[]> docx(Member member, @PathVariable String workProduct, @PathVariable int number) {
        return pages.docx(member, workProduct, number);
    }
}
