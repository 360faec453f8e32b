// SPDX-License-Identifier: Apache-2.0
/** Pages of the module organisation: the welcome interview. */
@NullMarked
package org.ourlet.organisation.web;

import org.jspecify.annotations.NullMarked;
