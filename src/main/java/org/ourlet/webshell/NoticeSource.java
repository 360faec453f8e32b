// SPDX-License-Identifier: Apache-2.0
package org.ourlet.webshell;

import java.util.List;

/** A module that has something to announce above every page. Asked once for each page, so it must be quick. */
public interface NoticeSource {

    List<Notice> noticesFor(Visitor visitor);
}
