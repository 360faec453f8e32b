// SPDX-License-Identifier: Apache-2.0
/** What happens when the world fails: the process is killed, the disk is full, the database goes away, the clock jumps. */
package org.ourlet.faults;
