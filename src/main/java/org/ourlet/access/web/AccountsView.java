// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access.web;

import java.util.List;
import org.ourlet.access.AccountRegister;

/**
 * All accounts of the installation.
 *
 * @param own key of the account that looks, which is not suspended by itself
 * @param asksNobody nobody has to have a second factor
 */
public record AccountsView(List<AccountRegister.Line> accounts, String own, boolean asksNobody) {}
