// SPDX-License-Identifier: Apache-2.0
package org.ourlet.exchange;

import java.util.List;
import org.ourlet.shared.Language;
import org.ourlet.shared.OrganisationId;

/** What a module gives to the package of an organisation for people to read. Its rows are taken along without it. */
public interface PackageContent {

    /** In the order in which people look for them. */
    List<PackageFile> of(OrganisationId organisation, Language language);
}
