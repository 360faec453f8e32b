// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents.web;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.ourlet.access.Member;
import org.ourlet.access.Permission;
import org.ourlet.access.Requires;
import org.ourlet.documents.Letterheads;
import org.ourlet.documents.letterhead.AccentColour;
import org.ourlet.documents.letterhead.Logo;
import org.ourlet.documents.letterhead.LogoCheck;
import org.ourlet.documents.letterhead.LogoRefusal;
import org.ourlet.documents.letterhead.LogoVerdict;
import org.ourlet.webshell.Pages;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Where the accountable chooses logo and colour of the organisation's documents. */
@Controller
@RequestMapping("/organisations/{organisation}/letterhead")
class LetterheadPage {

    /** A picture takes memory while it is drawn, so one is drawn after the other. */
    private final Semaphore pen = new Semaphore(1, true);

    private final Pages pages;
    private final Letterheads letterheads;
    private final LetterheadViews views;

    LetterheadPage(Pages pages, Letterheads letterheads, LetterheadViews views) {
        this.pages = pages;
        this.letterheads = letterheads;
        this.views = views;
    }

    @GetMapping
    @Requires(Permission.EDIT_ALL)
    ModelAndView show(Member member) {
        return pages.page("documents/letterhead", views.view(member));
    }

    @PostMapping
    @Requires(Permission.EDIT_ALL)
    ModelAndView choose(
            Member member, @RequestParam(defaultValue = "") String accent, @RequestParam Optional<MultipartFile> file)
            throws IOException, InterruptedException {
        Map<String, String> problems = new LinkedHashMap<>();
        @Nullable LogoVerdict verdict = verdict(file);
        if (verdict instanceof LogoVerdict.Refused refused) {
            problems.put("file", pages.texts().text(refused.reason()));
        }
        Optional<AccentColour> colour = AccentColour.parse(accent);
        accentProblem(colour).ifPresent(sentence -> problems.put("accent", sentence));
        if (!problems.isEmpty()) {
            return pages.page(
                    "documents/letterhead", views.view(member, accent, problems), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        @Nullable Logo logo = verdict instanceof LogoVerdict.Accepted accepted ? accepted.logo() : null;
        letterheads.choose(member.actor(), member.organisation(), colour.orElseThrow(), logo);
        return back(member);
    }

    private Optional<String> accentProblem(Optional<AccentColour> colour) {
        if (colour.isEmpty()) {
            return Optional.of(pages.texts().text("documents.letterhead.accent-unknown"));
        }
        AccentColour given = colour.get();
        return given.readable()
                ? Optional.empty()
                : Optional.of(pages.texts()
                        .text(
                                "documents.letterhead.accent-pale",
                                given.contrast(),
                                AccentColour.ENOUGH,
                                given.readableShade().hex()));
    }

    /** Null when no file was chosen. */
    private @Nullable LogoVerdict verdict(Optional<MultipartFile> file) throws IOException, InterruptedException {
        if (file.isEmpty() || file.get().isEmpty()) {
            return null;
        }
        if (file.get().getSize() > LogoCheck.MOST_BYTES) {
            return new LogoVerdict.Refused(LogoRefusal.TOO_LARGE);
        }
        pen.acquire();
        try {
            return LogoCheck.of(file.get().getBytes());
        } finally {
            pen.release();
        }
    }

    @PostMapping("/logo-removal")
    @Requires(Permission.EDIT_ALL)
    ModelAndView removeLogo(Member member) {
        letterheads.removeLogo(member.actor(), member.organisation());
        return back(member);
    }

    private static ModelAndView back(Member member) {
        return Pages.seeOther(member.path("/letterhead"));
    }
}
