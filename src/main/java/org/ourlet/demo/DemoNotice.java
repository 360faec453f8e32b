// SPDX-License-Identifier: Apache-2.0
package org.ourlet.demo;

import java.util.List;
import org.ourlet.webshell.Notice;
import org.ourlet.webshell.NoticeSource;
import org.ourlet.webshell.Visitor;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Says on every page that nothing here is real. */
@Component
class DemoNotice implements NoticeSource {

    private static final List<Notice> NOTICES =
            List.of(new Notice(Notice.Kind.INFORMATION, "demo.notice", List.of(), null, null));

    private final boolean wanted;

    DemoNotice(@Value("${ourlet.demo:false}") boolean wanted) {
        this.wanted = wanted;
    }

    @Override
    public List<Notice> noticesFor(Visitor visitor) {
        return wanted ? NOTICES : List.of();
    }
}
