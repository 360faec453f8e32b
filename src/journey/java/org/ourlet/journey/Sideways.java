// SPDX-License-Identifier: Apache-2.0
package org.ourlet.journey;

import com.microsoft.playwright.Page;
import java.util.List;

/** What on a page reaches beyond its right edge, so that the page as a whole scrolls sideways. */
final class Sideways {

    private static final String FIND = """
            () => {
              const root = document.documentElement;
              const width = root.clientWidth;
              if (root.scrollWidth <= width) { return []; }
              const inBox = each => each.parentElement !== null && each.parentElement !== document.body
                && (getComputedStyle(each.parentElement).overflowX !== 'visible' || inBox(each.parentElement));
              return [...document.body.querySelectorAll('*')]
                .filter(each => each.getBoundingClientRect().right > width + 0.5 && !inBox(each))
                .slice(0, 8)
                .map(each => each.tagName.toLowerCase() + '.' + each.className + ' to '
                  + Math.round(each.getBoundingClientRect().right) + ' of ' + width + ': '
                  + each.textContent.trim().slice(0, 40))
                .concat('scroll width ' + root.scrollWidth);
            }""";

    private Sideways() {}

    /** Empty when the page fits; otherwise the elements that do not, and how wide the page is. */
    @SuppressWarnings("unchecked")
    static List<String> reaching(Page page) {
        return (List<String>) page.evaluate(FIND);
    }
}
