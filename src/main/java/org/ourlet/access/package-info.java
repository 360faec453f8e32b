// SPDX-License-Identifier: Apache-2.0
/**
 * Accounts, sign-in, sessions, permissions and invitations. Knows nothing of organisations: {@link
 * org.ourlet.access.MemberDirectory} tells who belongs where. Main types: {@link org.ourlet.access.Accounts}, {@link
 * org.ourlet.access.Permission}, {@link org.ourlet.access.Requires}.
 */
@ApplicationModule(allowedDependencies = {"shared", "webshell"})
@NullMarked
package org.ourlet.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
