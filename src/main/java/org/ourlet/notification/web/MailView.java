// SPDX-License-Identifier: Apache-2.0
package org.ourlet.notification.web;

import org.ourlet.notification.MailCounts;

/**
 * Mail of the installation.
 *
 * @param server where mail goes, empty when none is set
 * @param own address of the visitor
 * @param resting whether the server was not reached the last time
 */
public record MailView(String server, String own, MailCounts counts, boolean resting) {}
