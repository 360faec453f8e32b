// SPDX-License-Identifier: Apache-2.0
/**
 * Pages and API of the guide and of its tailoring. The pages of chapters and activities are here, not in guide, because they
 * show levels and coverage.
 */
@NullMarked
package org.ourlet.tailoring.web;

import org.jspecify.annotations.NullMarked;
