// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents.web;

import java.nio.charset.StandardCharsets;
import org.ourlet.access.Member;
import org.ourlet.access.Permission;
import org.ourlet.access.Recorded;
import org.ourlet.access.Requires;
import org.ourlet.documents.DocumentFile;
import org.ourlet.documents.DocumentVersion;
import org.ourlet.documents.Documents;
import org.ourlet.documents.rendering.MarkdownRenderer;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One version of a document as Markdown. */
@Controller
class MarkdownDownload {

    private final Documents documents;
    private final MarkdownRenderer markdown;

    MarkdownDownload(Documents documents, MarkdownRenderer markdown) {
        this.documents = documents;
        this.markdown = markdown;
    }

    @GetMapping("/organisations/{organisation}/documents/{workProduct}/versions/{number:\\d{1,4}}.md")
    @Requires(Permission.TAKE_PART)
    @Recorded("export.downloaded")
    ResponseEntity<byte[]> markdown(Member member, @PathVariable String workProduct, @PathVariable int number) {
        DocumentFile file = documents.file(member, workProduct);
        DocumentVersion version = VersionPage.readable(member, file, number);
        byte[] text = markdown.render(file.paper(documents, version)).getBytes(StandardCharsets.UTF_8);
        return ResponseEntity.ok()
                .header("Content-Type", "text/markdown;charset=UTF-8")
                .header(
                        "Content-Disposition",
                        Attachment.named("%s-v%d.md".formatted(file.entry().code(), number)))
                .cacheControl(CacheControl.noStore())
                .body(text);
    }
}
