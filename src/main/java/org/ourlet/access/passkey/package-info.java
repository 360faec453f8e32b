// SPDX-License-Identifier: Apache-2.0
/** The ceremonies of passkeys (W3C Web Authentication): what is asked of a device, and whether its answer is right. */
@NullMarked
package org.ourlet.access.passkey;

import org.jspecify.annotations.NullMarked;
