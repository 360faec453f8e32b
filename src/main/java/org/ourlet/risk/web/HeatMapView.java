// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.web;

import java.util.List;
import org.ourlet.risk.EvaluatedRisk;
import org.ourlet.risk.HeatMap;

/**
 * The map of an assessment.
 *
 * @param listed the risks of the field that was asked for
 */
public record HeatMapView(AssessmentHead head, HeatMap.Moment moment, MapView map, List<EvaluatedRisk> listed) {}
