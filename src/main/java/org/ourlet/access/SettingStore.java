// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access;

import java.util.Optional;

/** Rows of settings. They belong to the installation, so no organisation is named. */
public interface SettingStore {

    Optional<String> find(String name);

    void save(String name, String setting);
}
