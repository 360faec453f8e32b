// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.imports.web;

import java.util.List;

/**
 * The form for a list of assets.
 *
 * @param path of the assets of the assessment, below the organisation
 */
public record AssetUploadView(String path, List<Line> wrong) {}
