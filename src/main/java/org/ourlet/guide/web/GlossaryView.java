// SPDX-License-Identifier: Apache-2.0
package org.ourlet.guide.web;

import java.util.List;
import org.ourlet.guide.GuideTexts;
import org.ourlet.guide.Term;

/** Terms of the glossary: all of them, or one. */
public record GlossaryView(GuideTexts texts, List<Term> terms) {}
