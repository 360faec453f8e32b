// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.catalogue.web;

import java.util.List;
import java.util.Map;
import org.ourlet.risk.catalogue.web.FindRisksView.AssetLink;
import org.ourlet.risk.catalogue.web.FindRisksView.Row;
import org.ourlet.risk.catalogue.web.FindRisksView.Weakness;

/**
 * One proposal, to be adjusted.
 *
 * @param weaknesses all that fit
 * @param problems message keys by field
 */
public record ProposalView(
        String assessment,
        AssetLink asset,
        Row row,
        List<Weakness> weaknesses,
        ProposalForm form,
        Map<String, String> problems) {}
