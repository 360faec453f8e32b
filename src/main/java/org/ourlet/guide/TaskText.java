// SPDX-License-Identifier: Apache-2.0
package org.ourlet.guide;

/** Title (imperative) and text (Markdown) of a task in one language. */
public record TaskText(String title, String text) {}
