// SPDX-License-Identifier: Apache-2.0
package org.ourlet.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;

/**
 * Somebody at a browser. Finds things by their labels and roles, as people do; counts clicks and filled fields; notes
 * whatever the browser refuses or complains about.
 */
final class Visitor implements AutoCloseable {

    private final BrowserContext window;
    private final Page page;
    private final Screen screen;
    private final Screens screens;
    private final List<String> complaints = new ArrayList<>();

    private int clicks;
    private int fields;

    /**
     * @param address of the program
     * @param story names the folder of the pictures
     */
    Visitor(String address, Screen screen, String story) {
        this.window = Browser.window(screen, address);
        this.page = window.newPage();
        this.screen = screen;
        this.screens = new Screens(story);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !isExpected(message.text())) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
    }

    /** The browser reports pages with a status such as 422 on its console; those are answers that we give on purpose. */
    private static boolean isExpected(String text) {
        return text.startsWith("Failed to load resource: the server responded with a status of 4");
    }

    Page page() {
        return page;
    }

    int clicks() {
        return clicks;
    }

    int fields() {
        return fields;
    }

    /** Types an address or opens a link from a mail; not counted as a click. */
    Visitor open(String path) {
        page.navigate(path);
        return this;
    }

    Visitor press(String button) {
        return click(page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true)));
    }

    Visitor follow(String link) {
        return click(page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(link).setExact(true)));
    }

    Visitor click(Locator target) {
        clicks++;
        target.click();
        return this;
    }

    Visitor fill(String label, String text) {
        fields++;
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).fill(text);
        return this;
    }

    /** Chooses from a select box; counted as a field. */
    Visitor select(String label, String option) {
        fields++;
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).selectOption(option);
        return this;
    }

    /** Ticks a radio button or a check box; counted as a click. */
    Visitor choose(String label) {
        clicks++;
        page.getByLabel(label).check();
        return this;
    }

    /** Fills a field that is found otherwise than by its label. */
    Visitor fill(Locator field, String text) {
        fields++;
        field.fill(text);
        return this;
    }

    /** Ticks one of several answers by the name and the value of its field; counted as a click. */
    Visitor choose(String name, String value) {
        clicks++;
        page.locator("input[name='" + name + "'][value='" + value + "']").check();
        return this;
    }

    String heading() {
        return page.locator("h1").first().innerText();
    }

    /** Looks for what makes the page hard to use for somebody, and takes a picture of all of it. */
    Visitor look(String step) {
        if (screen.scripts()) {
            assertThat(Sideways.reaching(page))
                    .as("%s scrolls sideways", page.url())
                    .isEmpty();
            Axe.check(page);
        }
        screens.save(page, step + "-" + screen.label());
        return this;
    }

    /**
     * Closes the window once its page is whole: Chromium waits for ever when it is closed on its way to another page. Nothing
     * may have been refused by the content security policy, nothing may have failed.
     */
    @Override
    public void close() {
        page.waitForLoadState();
        window.close();
        assertThat(complaints).as("complaints of the browser").isEmpty();
    }
}
