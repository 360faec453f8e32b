// SPDX-License-Identifier: Apache-2.0
package org.ourlet.exchange.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.ourlet.access.FreshSignIn;
import org.ourlet.access.Member;
import org.ourlet.access.Permission;
import org.ourlet.access.Recorded;
import org.ourlet.access.Requires;
import org.ourlet.exchange.PersonalParticulars;
import org.ourlet.exchange.person.ErasureRefusal;
import org.ourlet.exchange.person.PersonTraces;
import org.ourlet.webshell.Pages;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.databind.json.JsonMapper;

/** What is known of a person: to hand out, and to erase. */
@Controller
@RequestMapping("/organisations/{organisation}/people/{person}/particulars")
class PersonDataPage {

    private static final int LABEL = 6;

    private final Pages pages;
    private final PersonalParticulars particulars;
    private final JsonMapper json = new JsonMapper();

    PersonDataPage(Pages pages, PersonalParticulars particulars) {
        this.pages = pages;
        this.particulars = particulars;
    }

    @GetMapping
    @Requires(Permission.EDIT_ALL)
    ModelAndView show(Member member, @PathVariable String person) {
        return page(member, person, HttpStatus.OK);
    }

    /** Two files: one for people, one for programs. */
    @GetMapping("/export")
    @Requires(Permission.EDIT_ALL)
    @FreshSignIn
    @Recorded("export.downloaded")
    void export(Member member, @PathVariable String person, HttpServletResponse response) throws IOException {
        PersonTraces traces = particulars.traces(member.organisation(), person);
        Map<String, List<Map<String, Object>>> rows = particulars.rows(member.organisation(), traces);
        response.setContentType("application/zip");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename("person.zip").build().toString());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        ZipOutputStream zip = new ZipOutputStream(response.getOutputStream());
        zip.putNextEntry(new ZipEntry("person.html"));
        zip.write(PersonPaper.of(traces, rows, pages.texts()).getBytes(StandardCharsets.UTF_8));
        zip.putNextEntry(new ZipEntry("person.json"));
        zip.write(json.writerWithDefaultPrettyPrinter().writeValueAsBytes(rows));
        zip.finish();
    }

    @PostMapping("/erasure")
    @Requires(Permission.EDIT_ALL)
    @FreshSignIn
    ModelAndView erase(Member member, @PathVariable String person, @RequestParam(defaultValue = "") String sure) {
        if (sure.isEmpty()) {
            return page(member, person, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        String label = pages.texts().text("exchange.person.erased", mark(person));
        Optional<ErasureRefusal> refusal = particulars.erase(member.actor(), member.organisation(), person, label);
        return refusal.isPresent()
                ? page(member, person, HttpStatus.UNPROCESSABLE_CONTENT)
                : Pages.seeOther(member.path("/people"));
    }

    /** Tells erased people apart and says nothing about them: the random end of the key. */
    private static String mark(String person) {
        return person.substring(Math.max(0, person.length() - LABEL));
    }

    private ModelAndView page(Member member, String person, HttpStatus status) {
        PersonTraces traces = particulars.traces(member.organisation(), person);
        PersonDataView view = new PersonDataView(
                person,
                traces.name(),
                particulars
                        .refusal(member.actor(), member.organisation(), traces)
                        .orElse(null),
                status == HttpStatus.OK);
        return pages.page("exchange/person", view, status);
    }
}
