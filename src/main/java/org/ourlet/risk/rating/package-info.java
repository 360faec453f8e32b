// SPDX-License-Identifier: Apache-2.0
/**
 * Several raters of one risk: each is asked alone, and somebody accountable takes one of the answers. Main types: {@link
 * org.ourlet.risk.rating.RatingQuestions}, {@link org.ourlet.risk.rating.RatingAnswers}.
 */
@NullMarked
package org.ourlet.risk.rating;

import org.jspecify.annotations.NullMarked;
