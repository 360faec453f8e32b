// SPDX-License-Identifier: Apache-2.0
package org.ourlet;

import java.io.PrintStream;

/** Where the program speaks to whoever started it. */
record Console(PrintStream out) {}
