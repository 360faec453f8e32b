// SPDX-License-Identifier: Apache-2.0
package org.ourlet.journal;

/** An entry with its place in the chain. */
public record NumberedEntry(long number, JournalEntry entry) {}
