// SPDX-License-Identifier: Apache-2.0
package org.ourlet.planning;

import java.math.BigDecimal;

/**
 * What is read from {@code content/planning}.
 *
 * @param slower how many times longer than planned the open tasks may take
 */
public record PlanningContent(NextActionWeights weights, BigDecimal slower) {}
