// SPDX-License-Identifier: Apache-2.0
package org.ourlet.tailoring;

/**
 * What is said about a level in one language.
 *
 * @param summary one line
 * @param claim what an organisation of this level can say of itself
 * @param adds what comes with it, and what is still missing
 * @param forWhom when to choose it
 */
public record LevelText(String name, String summary, String claim, String adds, String forWhom) {}
