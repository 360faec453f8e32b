// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access.passkey;

/**
 * What we know of the key pair of a passkey: its public half. The private one never leaves the device, so nobody signs in
 * with what stands here.
 *
 * @param credential the name that the device gave to the pair, in base64url
 * @param publicKey in COSE form, in base64url
 * @param count how often the device says it has signed, 0 when it does not count
 * @param copied the device may copy it to other devices of its owner
 */
public record PublicHalf(String credential, String publicKey, long count, boolean copied) {}
