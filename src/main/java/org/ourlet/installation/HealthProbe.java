// SPDX-License-Identifier: Apache-2.0
package org.ourlet.installation;

/** Asks what the program runs on. */
public interface HealthProbe {

    HealthSummary.Program program();

    HealthSummary.Database database();

    HealthSummary.Disk disk();
}
