// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access;

import java.util.Map;
import org.ourlet.shared.Actor;
import org.ourlet.shared.Change;
import org.ourlet.webshell.Visitor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an operator decides for the whole installation. */
@Service
public class InstallationSettings {

    private static final String GUIDE_PUBLIC = "guide.public";

    private final SettingStore store;
    private final ApplicationEventPublisher events;

    InstallationSettings(SettingStore store, ApplicationEventPublisher events) {
        this.store = store;
        this.events = events;
    }

    /** Whether strangers may read the guide; so until somebody decides otherwise. */
    public boolean guidePublic() {
        return store.find(GUIDE_PUBLIC).map(Boolean::parseBoolean).orElse(true);
    }

    /** Whether the guide, and what belongs to it, is open to the visitor. */
    public boolean guideOpenTo(Visitor visitor) {
        return visitor.account() != null || guidePublic();
    }

    @Transactional
    public void setGuidePublic(Actor actor, boolean open) {
        store.save(GUIDE_PUBLIC, Boolean.toString(open));
        events.publishEvent(
                new Change(null, actor, "setting.changed", GUIDE_PUBLIC, Map.of("value", Boolean.toString(open))));
    }
}
