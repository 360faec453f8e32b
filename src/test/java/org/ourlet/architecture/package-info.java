// SPDX-License-Identifier: Apache-2.0
/** Rules about the program as a whole, and documentation that cannot rot. */
package org.ourlet.architecture;
