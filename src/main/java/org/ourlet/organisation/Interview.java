// SPDX-License-Identifier: Apache-2.0
package org.ourlet.organisation;

import java.util.Map;
import org.ourlet.shared.Actor;
import org.ourlet.shared.Language;
import org.ourlet.shared.OrganisationId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The welcome interview: takes the answers. */
@Service
public class Interview {

    private final Organisations organisations;
    private final Facts facts;
    private final SectorLines lines;

    Interview(Organisations organisations, Facts facts, SectorLines lines) {
        this.organisations = organisations;
        this.facts = facts;
        this.lines = lines;
    }

    /** Keeps the answer to a question about the organisation. */
    @Transactional
    public void answer(Actor actor, OrganisationId organisation, Map<FactKey, String> said) {
        facts.say(actor, organisation, said);
    }

    /** Keeps the sector and what the organisation does; without words of its own, the line of the sector is taken. */
    @Transactional
    public void answerActivity(Actor actor, OrganisationId organisation, String sector, String words) {
        Language language = organisations.get(organisation).documentLanguage();
        String line = words.isBlank() || lines.suggested(words) ? lines.line(sector, language) : words;
        facts.say(actor, organisation, Map.of(FactKey.SECTOR, sector, FactKey.ACTIVITY, line));
    }

    /** Keeps the language of documents. A line of a sector that was taken before is said in it, too. */
    @Transactional
    public void answerLanguage(Actor actor, OrganisationId organisation, Language language) {
        if (organisations.get(organisation).documentLanguage() == language) {
            return;
        }
        organisations.chooseDocumentLanguage(actor, organisation, language);
        Profile profile = facts.profileOf(organisation);
        if (lines.suggested(profile.text(FactKey.ACTIVITY))) {
            String line = lines.line(profile.text(FactKey.SECTOR), language);
            facts.say(actor, organisation, Map.of(FactKey.ACTIVITY, line));
        }
    }
}
