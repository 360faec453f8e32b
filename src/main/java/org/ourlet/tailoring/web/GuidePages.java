// SPDX-License-Identifier: Apache-2.0
package org.ourlet.tailoring.web;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.ourlet.access.Open;
import org.ourlet.guide.Activity;
import org.ourlet.guide.Chapter;
import org.ourlet.guide.Guide;
import org.ourlet.shared.NotFound;
import org.ourlet.webshell.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What one reads: contents, chapters, concepts, sheets of activities, the handbook. */
@Controller
class GuidePages {

    private static final String REASON = "the guide belongs to everybody who wants to learn";

    private final Pages pages;
    private final Guide guide;
    private final GuideViews views;

    GuidePages(Pages pages, Guide guide, GuideViews views) {
        this.pages = pages;
        this.guide = guide;
        this.views = views;
    }

    @GetMapping("/guide")
    @Open(value = REASON, whileGuideIsPublic = true)
    ModelAndView contents() {
        return pages.page("guide/contents", views.base());
    }

    @GetMapping("/guide/chapters/{chapter}")
    @Open(value = REASON, whileGuideIsPublic = true)
    ModelAndView chapter(@PathVariable String chapter, @RequestParam MultiValueMap<String, String> answers) {
        Chapter found = guide.reading().chapters().stream()
                .filter(each -> each.slug().equals(chapter))
                .findFirst()
                .orElseThrow(NotFound::new);
        Set<String> yes = new TreeSet<>(answers.getOrDefault("yes", java.util.List.of()));
        yes.retainAll(guide.reading().selfCheck().questions());
        return pages.page("guide/chapter", new ChapterView(views.base(), found, answers.containsKey("answered"), yes));
    }

    @GetMapping("/guide/concepts")
    @Open(value = REASON, whileGuideIsPublic = true)
    ModelAndView concepts() {
        return pages.page("guide/concepts", views.base());
    }

    @GetMapping("/guide/activities")
    @Open(value = REASON, whileGuideIsPublic = true)
    ModelAndView activities() {
        return pages.page("guide/activities", views.base());
    }

    @GetMapping("/guide/activities/{activity}")
    @Open(value = REASON, whileGuideIsPublic = true)
    ModelAndView activity(@PathVariable String activity) {
        Optional<Activity> found = guide.findActivityBySlug(activity);
        if (found.isEmpty()) {
            Activity byCode = guide.findActivity(activity).orElseThrow(NotFound::new);
            return Pages.seeOther("/guide/activities/" + byCode.slug());
        }
        return pages.page("guide/activity", new SheetView(views.base(), found.get()));
    }

    @GetMapping("/guide/handbook")
    @Open(value = REASON, whileGuideIsPublic = true)
    ModelAndView handbook() {
        return pages.page("guide/handbook", views.base());
    }
}
