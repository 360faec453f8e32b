// SPDX-License-Identifier: Apache-2.0
/** What tests share: both databases, the running program over HTTP, a clock that stands still, the count of statements. */
package org.ourlet.testing;
