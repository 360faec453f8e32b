// SPDX-License-Identifier: Apache-2.0
/** Pages of the module access, and the interceptor that checks permissions. */
@NullMarked
package org.ourlet.access.web;

import org.jspecify.annotations.NullMarked;
