// SPDX-License-Identifier: Apache-2.0
/** The journal to read, to check and to take away; what is recorded although it changes nothing. */
@NullMarked
package org.ourlet.journal.web;

import org.jspecify.annotations.NullMarked;
