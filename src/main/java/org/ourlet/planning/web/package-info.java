// SPDX-License-Identifier: Apache-2.0
/** Pages of the module planning: home, plan, activity, gap; the notice about the commitment letter. */
@NullMarked
package org.ourlet.planning.web;

import org.jspecify.annotations.NullMarked;
