// SPDX-License-Identifier: Apache-2.0
package org.ourlet.installation;

import java.util.List;

/** A library of others inside the program, from its bill of materials. */
public record Library(String name, String version, List<String> licences) {
    public Library {
        licences = List.copyOf(licences);
    }
}
