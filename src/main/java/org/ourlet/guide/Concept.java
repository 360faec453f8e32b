// SPDX-License-Identifier: Apache-2.0
package org.ourlet.guide;

import org.ourlet.shared.Localized;

/** One of the ten key concepts of the first chapter. {@code term} is its entry in the glossary. */
public record Concept(String slug, int number, String term, Localized<Prose> texts) {}
