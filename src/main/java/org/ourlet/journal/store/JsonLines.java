// SPDX-License-Identifier: Apache-2.0
package org.ourlet.journal.store;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.ourlet.journal.ExportedJournal;
import org.ourlet.journal.JournalStore;
import org.ourlet.journal.chain.ChainRow;
import org.ourlet.journal.chain.Head;
import org.ourlet.journal.chain.JournalKey;
import org.ourlet.journal.chain.Link;
import org.ourlet.journal.chain.Particulars;
import org.ourlet.shared.OrganisationId;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The form of an exported journal; {@code tools/VerifyJournal.java} reads it. */
@Component
class JsonLines implements ExportedJournal {

    private final JournalStore store;
    private final JournalKey key;
    private final JsonMapper json;

    JsonLines(JournalStore store, JournalKey key, JsonMapper json) {
        this.store = store;
        this.key = key;
        this.json = json;
    }

    @Override
    public void lines(OrganisationId organisation, Consumer<String> receiver) {
        receiver.accept(json.writeValueAsString(Map.of("chain", organisation.value())));
        Head[] end = {Head.none(organisation.value())};
        store.scan(organisation, row -> {
            receiver.accept(json.writeValueAsString(line(row)));
            end[0] = row.link().head();
        });
        receiver.accept(json.writeValueAsString(end(end[0])));
    }

    private Map<String, Object> end(Head head) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("entries", head.number());
        line.put("mac", head.mac());
        line.put("seal", key.seal(head.chain() + " " + head.number() + " " + head.mac()));
        return line;
    }

    private static Map<String, Object> line(ChainRow row) {
        Link link = row.link();
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("number", link.number());
        line.put("id", link.deed().id());
        line.put("at", link.deed().at());
        line.put("action", link.deed().action());
        line.put("subject", link.deed().subject());
        line.put("particularsHash", link.particularsHash());
        line.put("mac", link.mac());
        Particulars particulars = row.particulars();
        if (particulars != null) {
            line.put("salt", particulars.salt());
            line.put("account", particulars.account());
            line.put("name", particulars.accountName());
            line.put("details", new TreeMap<>(particulars.details()));
        }
        return line;
    }
}
