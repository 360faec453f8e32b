// SPDX-License-Identifier: Apache-2.0
/** Assessments as files: JSON in and out, which is also the form of the REST interface. */
@NamedInterface("exchange")
@NullMarked
package org.ourlet.risk.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
