// SPDX-License-Identifier: Apache-2.0
package org.ourlet.journal;

/** Somebody who acts in entries of a chain. */
public record JournalPerson(String account, String name) {}
