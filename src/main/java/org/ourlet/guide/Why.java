// SPDX-License-Identifier: Apache-2.0
package org.ourlet.guide;

/** Three lines: why an activity matters, what it brings, what happens without it. */
public record Why(String matters, String brings, String without) {}
