// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents.web;

import java.util.List;
import org.ourlet.access.Permission;
import org.ourlet.documents.DocumentSearch;
import org.ourlet.documents.DocumentSearch.Found;
import org.ourlet.documents.DocumentSearch.Seeker;
import org.ourlet.shared.Language;
import org.ourlet.webshell.SearchSource;
import org.ourlet.webshell.Visitor;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Documents for the palette and the page of the search: what the visitor may know of, by code, title and text. */
@Component
@Order(10)
class DocumentHits implements SearchSource {

    private static final int MOST = 24;

    private final DocumentSearch search;

    DocumentHits(DocumentSearch search) {
        this.search = search;
    }

    @Override
    public List<Hit> hits(Visitor visitor, Language language, String query) {
        Visitor.Organisation organisation = visitor.organisation();
        if (organisation == null || !organisation.may(Permission.TAKE_PART.name())) {
            return List.of();
        }
        Seeker seeker =
                new Seeker(organisation.id(), organisation.person(), organisation.may(Permission.READ_ALL.name()));
        return search.find(seeker, language, query).stream()
                .limit(MOST)
                .map(found -> hit(found, language, organisation))
                .toList();
    }

    private static Hit hit(Found found, Language language, Visitor.Organisation organisation) {
        return new Hit(
                found.entry().code() + " " + found.entry().name(language),
                organisation.path("/documents/" + found.entry().code()),
                found.inText() ? "documents.kind.document-text" : "documents.kind.document");
    }
}
