// SPDX-License-Identifier: Apache-2.0
/**
 * The frame of every page: layout, navigation, language, theme, error pages, static files. Knows nothing of the domain;
 * other modules tell it who looks ({@link org.ourlet.webshell.Visitor}) and what to announce ({@link
 * org.ourlet.webshell.NoticeSource}). Main type: {@link org.ourlet.webshell.Pages}.
 */
@ApplicationModule(allowedDependencies = "shared")
@NullMarked
package org.ourlet.webshell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
