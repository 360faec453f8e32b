// SPDX-License-Identifier: Apache-2.0
/** Mail as it leaves the program, and the words in it. */
@NullMarked
package org.ourlet.notification.mail;

import org.jspecify.annotations.NullMarked;
