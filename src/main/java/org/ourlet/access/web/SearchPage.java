// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ourlet.access.Open;
import org.ourlet.access.SignedIn;
import org.ourlet.shared.Language;
import org.ourlet.webshell.Pages;
import org.ourlet.webshell.SearchSource;
import org.ourlet.webshell.SearchSource.Hit;
import org.ourlet.webshell.SearchWords;
import org.ourlet.webshell.Visitor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Finds activities, documents, people, terms: on a page of its own, and as a list for the palette. */
@Controller
class SearchPage {

    private static final String REASON = "each source finds only what the visitor may see";
    private static final int MOST_ON_PAGE = 60;
    private static final int MOST_IN_PALETTE = 12;

    private final Pages pages;
    private final AskedOrganisation organisations;
    private final List<SearchSource> sources;

    SearchPage(Pages pages, AskedOrganisation organisations, List<SearchSource> sources) {
        this.pages = pages;
        this.organisations = organisations;
        this.sources = List.copyOf(sources);
    }

    @GetMapping("/search")
    @Open(REASON)
    ModelAndView page(
            @RequestParam(defaultValue = "") String q,
            @RequestParam Optional<String> organisation,
            Optional<SignedIn> signedIn,
            HttpServletRequest request) {
        return search("access/search", q, organisations.enter(request, signedIn, organisation), MOST_ON_PAGE);
    }

    @GetMapping("/search/results")
    @Open(REASON)
    ModelAndView results(
            @RequestParam(defaultValue = "") String q,
            @RequestParam Optional<String> organisation,
            Optional<SignedIn> signedIn,
            HttpServletRequest request) {
        return search("access/_hits", q, organisations.enter(request, signedIn, organisation), MOST_IN_PALETTE);
    }

    private ModelAndView search(String template, String query, Visitor visitor, int most) {
        Language language = pages.texts().language();
        SearchWords words = SearchWords.of(query);
        List<Hit> hits = words.isEmpty()
                ? List.of()
                : sources.stream()
                        .flatMap(source -> source.hits(visitor, language, query).stream())
                        .sorted(Comparator.comparingInt((Hit hit) -> words.rank(hit.title()))
                                .reversed())
                        .limit(most)
                        .toList();
        return pages.page(template, new SearchView(query.strip(), hits));
    }
}
