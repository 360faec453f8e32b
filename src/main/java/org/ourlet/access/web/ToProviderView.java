// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access.web;

/**
 * The page between a form and a provider.
 *
 * @param name of the provider
 * @param address where it asks who somebody is
 */
public record ToProviderView(String name, String address) {}
