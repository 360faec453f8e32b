// SPDX-License-Identifier: Apache-2.0
package org.ourlet.guide;

/** A titled text in Markdown. */
public record Prose(String title, String body) {}
