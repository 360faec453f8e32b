// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.web;

import org.ourlet.risk.SecurityCriteria;
import org.ourlet.risk.SecurityCriterion;
import org.ourlet.webshell.Texts;

/** What security criteria are called. */
final class CriterionNames {

    private CriterionNames() {}

    static String of(SecurityCriterion criterion, SecurityCriteria criteria, Texts texts) {
        return criterion.isStandard()
                ? texts.text("risk.criterion." + criterion.code())
                : criteria.own().getOrDefault(criterion, criterion.code());
    }
}
