// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents.store;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ourlet.documents.DocumentLanguageStore;
import org.ourlet.shared.Language;
import org.ourlet.shared.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcDocumentLanguageStore implements DocumentLanguageStore {

    private final JdbcClient jdbc;

    JdbcDocumentLanguageStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<String, Language> all(OrganisationId organisation) {
        Map<String, Language> languages = new HashMap<>();
        jdbc.sql("select document, language from document_language where organisation_id = ?")
                .param(organisation.value())
                .query(row -> {
                    Language language = Language.of(row.getString("language")).orElse(Language.EN);
                    languages.put(row.getString("document"), language);
                });
        return languages;
    }

    @Override
    public void put(OrganisationId organisation, String document, @Nullable Language language) {
        jdbc.sql("delete from document_language where organisation_id = ? and document = ?")
                .params(organisation.value(), document)
                .update();
        if (language != null) {
            jdbc.sql("insert into document_language (organisation_id, document, language) values (?, ?, ?)")
                    .params(organisation.value(), document, language.code())
                    .update();
        }
    }
}
