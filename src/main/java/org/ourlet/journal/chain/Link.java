// SPDX-License-Identifier: Apache-2.0
package org.ourlet.journal.chain;

/**
 * One entry in its place in a chain. Our own.
 *
 * @param chain key of the organisation, or the chain of the installation
 * @param number counts from one, without gaps
 * @param mac keyed hash of everything here and of the mac before
 */
public record Link(String chain, long number, Deed deed, String particularsHash, String mac) {

    public Head head() {
        return new Head(chain, number, mac);
    }
}
