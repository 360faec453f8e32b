// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents.web;

import java.time.Instant;
import org.ourlet.access.Member;
import org.ourlet.access.Open;
import org.ourlet.access.Permission;
import org.ourlet.access.Requires;
import org.ourlet.documents.Letterheads;
import org.ourlet.documents.letterhead.AccentColour;
import org.ourlet.shared.NotFound;
import org.ourlet.webshell.Now;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The logo for pages, the colour as a style sheet, and a short document that shows both. */
@Controller
class LetterheadFiles {

    private final Letterheads letterheads;
    private final LetterheadViews views;
    private final PaperFiles files;
    private final Now now;

    LetterheadFiles(Letterheads letterheads, LetterheadViews views, PaperFiles files, Now now) {
        this.letterheads = letterheads;
        this.views = views;
        this.files = files;
        this.now = now;
    }

    /** Always a PNG that was drawn here; the picture of a letterhead never changes. */
    @GetMapping("/organisations/{organisation}/letterhead/logo.png")
    @Requires(Permission.TAKE_PART)
    ResponseEntity<byte[]> logo(Member member, @RequestParam(defaultValue = "") String of) {
        byte[] png = letterheads.logo(member.organisation(), of).orElseThrow(NotFound::new);
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_PNG)
                .cacheControl(CacheControl.noStore())
                .body(png);
    }

    @GetMapping("/accent.css")
    @Open("a style sheet of one colour, which stands in its address")
    ResponseEntity<String> accent(@RequestParam(defaultValue = "") String of) {
        AccentColour accent = AccentColour.parse(of).orElse(AccentColour.STANDARD);
        return ResponseEntity.ok()
                .header("Content-Type", "text/css;charset=UTF-8")
                .cacheControl(CacheControl.noStore())
                .body(".ol-accent-%s{--accent:%s}\n".formatted(accent.digits(), accent.hex()));
    }

    @GetMapping("/organisations/{organisation}/letterhead/sample.pdf")
    @Requires(Permission.EDIT_ALL)
    ResponseEntity<byte[]> pdf(Member member) {
        return file(member, "application/pdf", "sample.pdf", files::pdf);
    }

    @GetMapping("/organisations/{organisation}/letterhead/sample.docx")
    @Requires(Permission.EDIT_ALL)
    ResponseEntity<byte[]> docx(Member member) {
        return file(
                member,
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                "sample.docx",
                files::docx);
    }

    private ResponseEntity<byte[]> file(Member member, String type, String name, PaperFiles.Form form) {
        Instant at = now.instant();
        return ResponseEntity.ok()
                .header("Content-Type", type)
                .header("Content-Disposition", Attachment.named(name))
                .cacheControl(CacheControl.noStore())
                .body(form.draw(member.organisation(), views.sample(member), at));
    }
}
