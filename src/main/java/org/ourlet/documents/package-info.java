// SPDX-License-Identifier: Apache-2.0
/**
 * Documents of an organisation: templates with blanks, versions, approval, the register of all work products. A document is
 * a model first; its forms (HTML, PDF, DOCX) are drawn from it in {@code rendering}. Main types: {@link
 * org.ourlet.documents.DocumentModel}. Content: {@code content/document-templates}; golden files: {@code
 * src/test/golden/documents}.
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "webshell",
            "access",
            "guide",
            "tailoring",
            "organisation",
            "people",
            "planning",
            "planning::calendar",
            "journal",
            "exchange",
            "notification"
        })
@NullMarked
package org.ourlet.documents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
