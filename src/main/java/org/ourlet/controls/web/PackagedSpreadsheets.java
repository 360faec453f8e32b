// SPDX-License-Identifier: Apache-2.0
package org.ourlet.controls.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ourlet.controls.ControlExports;
import org.ourlet.controls.WordTable;
import org.ourlet.exchange.PackageContent;
import org.ourlet.exchange.PackageFile;
import org.ourlet.shared.Language;
import org.ourlet.shared.OrganisationId;
import org.ourlet.webshell.Texts;
import org.ourlet.webshell.TextsByLanguage;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Statement and plan as spreadsheets, for an organisation that leaves. */
@Component
@Order(3)
class PackagedSpreadsheets implements PackageContent {

    private final ControlExports exports;
    private final TextsByLanguage texts;

    PackagedSpreadsheets(ControlExports exports, TextsByLanguage texts) {
        this.exports = exports;
        this.texts = texts;
    }

    @Override
    public List<PackageFile> of(OrganisationId organisation, Language language) {
        Texts words = texts.in(language);
        return List.of(
                new PackageFile(
                        "controls/statement-of-applicability.xlsx",
                        words.text("controls.statement.title"),
                        () -> Spreadsheet.of(Map.of("W24", exports.statement(organisation, language)))),
                new PackageFile(
                        "controls/treatment-plan.xlsx",
                        words.text("controls.plan.title"),
                        () -> Spreadsheet.of(plan(organisation, language))));
    }

    private Map<String, WordTable> plan(OrganisationId organisation, Language language) {
        Map<String, WordTable> sheets = new LinkedHashMap<>();
        sheets.put("W23", exports.selection(organisation, language));
        sheets.put("W26", exports.plan(organisation, language));
        sheets.put("W27", exports.followUp(organisation, language));
        return sheets;
    }
}
