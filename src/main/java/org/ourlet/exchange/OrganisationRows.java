// SPDX-License-Identifier: Apache-2.0
package org.ourlet.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.ourlet.access.Account;
import org.ourlet.exchange.leaving.PackageHead;
import org.ourlet.exchange.leaving.PackageReader;
import org.ourlet.exchange.leaving.PackageWriter;
import org.ourlet.shared.OrganisationId;

/** Everything that the tables hold of one organisation, out of an installation and into another one. */
public interface OrganisationRows {

    /** Writes one file per table, and one with the accounts of its people; one moment, while people go on working. */
    PackageHead write(OrganisationId organisation, Instant now, PackageWriter out) throws IOException;

    /**
     * Fills a database of its own, in the form that the package had, brings it to the present form and checks it.
     *
     * @param folder empty, gone afterwards
     */
    Prepared prepare(PackageReader reader, Path folder) throws IOException;

    /** Whether the organisation is here already. */
    boolean has(OrganisationId organisation);

    /** Copies everything but the journal into the tables of the installation. */
    void copy(Prepared prepared, Map<String, String> accounts);

    /**
     * A package that was checked and waits beside the tables of the installation.
     *
     * @param hash of the list of the package
     * @param accounts of its people
     */
    record Prepared(OrganisationId organisation, String name, String hash, String database, List<Account> accounts) {

        public Prepared {
            accounts = List.copyOf(accounts);
        }
    }
}
