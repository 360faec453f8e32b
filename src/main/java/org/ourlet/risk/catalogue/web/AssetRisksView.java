// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.catalogue.web;

import java.util.List;
import java.util.Map;
import org.ourlet.risk.catalogue.web.FindRisksView.AssetLink;
import org.ourlet.risk.catalogue.web.FindRisksView.Row;

/**
 * What else could happen to an asset: the rest of the catalogue, and a form for words of one's own.
 *
 * @param type name of its kind; empty when unknown
 * @param problems message keys by field
 */
public record AssetRisksView(
        String assessment,
        AssetLink asset,
        String type,
        List<Row> rows,
        boolean open,
        ProposalForm form,
        Map<String, String> problems) {}
