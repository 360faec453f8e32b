// SPDX-License-Identifier: Apache-2.0
/** Knows from the errors of databases what is the matter with them. */
@NullMarked
package org.ourlet.webshell.store;

import org.jspecify.annotations.NullMarked;
