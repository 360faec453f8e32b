// SPDX-License-Identifier: Apache-2.0
package org.ourlet.journal;

import java.util.Collection;
import java.util.List;
import org.ourlet.journal.chain.Head;

/** Ends of chains that were reached, kept outside the database: they show when a tail was cut off. */
public interface Anchors {

    /** Called after a commit. Never takes a step back. */
    void reached(Head head);

    /** What is known of a chain; empty when it never had an entry. */
    List<Head> of(String chain);

    /** Every chain that is known. */
    List<Head> all();

    /** Forgets what was known: after a restore, the database rightly ends earlier. The former file is kept beside. */
    void replace(Collection<Head> heads);
}
