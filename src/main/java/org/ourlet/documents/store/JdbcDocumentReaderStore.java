// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents.store;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.ourlet.documents.DocumentReaderStore;
import org.ourlet.shared.Actor;
import org.ourlet.shared.Instants;
import org.ourlet.shared.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcDocumentReaderStore implements DocumentReaderStore {

    private final JdbcClient jdbc;

    JdbcDocumentReaderStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<String, Set<String>> all(OrganisationId organisation) {
        Map<String, Set<String>> readers = new HashMap<>();
        jdbc.sql("select document, person_id from document_reader where organisation_id = ?")
                .param(organisation.value())
                .query((row, number) -> readers.computeIfAbsent(row.getString("document"), code -> new HashSet<>())
                        .add(row.getString("person_id")))
                .list();
        return readers;
    }

    @Override
    public boolean insert(OrganisationId organisation, String document, String person, Actor by, Instant at) {
        return jdbc.sql("insert into document_reader (organisation_id, document, person_id, named_by, named_by_name,"
                                + " named_at) values (?, ?, ?, ?, ?, ?) on conflict do nothing")
                        .params(organisation.value(), document, person, by.account(), by.name(), Instants.text(at))
                        .update()
                == 1;
    }

    @Override
    public boolean delete(OrganisationId organisation, String document, String person) {
        return jdbc.sql("delete from document_reader where organisation_id = ? and document = ? and person_id = ?")
                        .params(organisation.value(), document, person)
                        .update()
                == 1;
    }
}
