// SPDX-License-Identifier: Apache-2.0
/**
 * Signing in through a provider of OpenID Connect, such as Keycloak, Entra ID or Google. The only place of the program that
 * calls out, to the address in the settings and no other. Spring Security makes the requests and checks the answers; here
 * stands what it leaves open. Main types: {@link org.ourlet.access.provider.SignInProvider}, {@link
 * org.ourlet.access.provider.ProviderSignIn}, {@link org.ourlet.access.provider.Attempt}.
 */
@NullMarked
package org.ourlet.access.provider;

import org.jspecify.annotations.NullMarked;
