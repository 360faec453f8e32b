// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access;

import java.time.Instant;

/** The account behind the request and when it signed in. Handlers receive it as an argument. */
public record SignedIn(Account account, Instant at) {}
