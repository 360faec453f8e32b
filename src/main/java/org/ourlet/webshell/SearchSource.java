// SPDX-License-Identifier: Apache-2.0
package org.ourlet.webshell;

import java.util.List;
import org.ourlet.shared.Language;

/** A module that has something to find. Finds only what the visitor may see. */
public interface SearchSource {

    /** At most some dozens of hits. They are ranked by their titles afterwards. */
    List<Hit> hits(Visitor visitor, Language language, String query);

    /**
     * Something found.
     *
     * @param path of its page
     * @param kindKey message key of what it is, such as an activity
     */
    record Hit(String title, String path, String kindKey) {}
}
