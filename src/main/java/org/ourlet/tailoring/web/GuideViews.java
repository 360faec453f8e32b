// SPDX-License-Identifier: Apache-2.0
package org.ourlet.tailoring.web;

import org.ourlet.guide.Guide;
import org.ourlet.guide.GuideTexts;
import org.ourlet.tailoring.Tailoring;
import org.ourlet.webshell.Pages;
import org.springframework.stereotype.Component;

/** Makes what every page of the guide knows, in the language of the present request. */
@Component
class GuideViews {

    private final Guide guide;
    private final Tailoring tailoring;
    private final Pages pages;

    GuideViews(Guide guide, Tailoring tailoring, Pages pages) {
        this.guide = guide;
        this.tailoring = tailoring;
        this.pages = pages;
    }

    GuideView base() {
        return new GuideView(
                guide, tailoring, new GuideTexts(guide, pages.texts().language()));
    }
}
