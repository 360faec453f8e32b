// SPDX-License-Identifier: Apache-2.0
package org.ourlet.exchange.leaving;

/** A file inside a package as its list names it. */
public record PackagedEntry(String name, long bytes, String sha256) {}
