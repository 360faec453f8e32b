// SPDX-License-Identifier: Apache-2.0
/**
 * The risk assessment on the ISSRM model: method, assets, risks, levels, treatment, acceptance, review. Depends on {@code
 * guide}, {@code organisation} and {@code people}. Main types: {@link org.ourlet.risk.RiskAssessment}, {@link
 * org.ourlet.risk.RiskEvaluation}, {@link org.ourlet.risk.RiskMethod}. Content: {@code content/risk-methods}, {@code
 * content/catalogues}.
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "webshell",
            "access",
            "guide",
            "organisation",
            "people",
            "planning",
            "notification",
            "documents",
            "exchange",
            "journal"
        })
@NullMarked
package org.ourlet.risk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
