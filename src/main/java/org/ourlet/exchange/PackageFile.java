// SPDX-License-Identifier: Apache-2.0
package org.ourlet.exchange;

import java.util.function.Supplier;

/**
 * A file that people read when an organisation has left.
 *
 * @param name inside the package, such as {@code documents/W01-v1.pdf}
 * @param title in the language of the package
 */
public record PackageFile(String name, String title, Supplier<byte[]> bytes) {}
