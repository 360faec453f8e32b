// SPDX-License-Identifier: Apache-2.0
/** Pages about the installation. */
@NullMarked
package org.ourlet.installation.web;

import org.jspecify.annotations.NullMarked;
