// SPDX-License-Identifier: Apache-2.0
package org.ourlet.journal.chain;

import java.util.Map;
import java.util.TreeMap;
import org.ourlet.shared.Hash;

/**
 * Who did it, and the details: the part of a journal entry that may name persons. Stands beside the chain, which knows only
 * its salted hash, so that it can be erased and the chain still holds. Our own.
 *
 * @param salt random, erased together with the rest: without it nobody can guess names by trying
 */
public record Particulars(String salt, String account, String accountName, Map<String, String> details) {

    public Particulars {
        details = Map.copyOf(details);
    }

    public String hash() {
        Fields fields = new Fields().add(salt).add(account).add(accountName);
        new TreeMap<>(details).forEach((name, value) -> fields.add(name).add(value));
        return Hash.of(fields.bytes());
    }
}
