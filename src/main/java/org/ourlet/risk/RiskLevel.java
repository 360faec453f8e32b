// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk;

/** The level of a risk and the class it falls into. ISSRM: risk level. */
public record RiskLevel(int value, RiskClass riskClass) {}
