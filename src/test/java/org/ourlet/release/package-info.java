// SPDX-License-Identifier: Apache-2.0
/** What is handed out: the jar and its bill of materials, looked at after packaging. */
package org.ourlet.release;
