// SPDX-License-Identifier: Apache-2.0
/**
 * The glossary and what the search finds in the guide. The other pages of the guide show levels and coverage, so they are in
 * {@code tailoring.web}.
 */
@NullMarked
package org.ourlet.guide.web;

import org.jspecify.annotations.NullMarked;
