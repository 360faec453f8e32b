// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A document or record that the organisation has outside the program, as somebody says. Counts like an approved one.
 *
 * @param place where it is found
 * @param dated the date on it
 * @param by name of who says so
 */
public record KeptElsewhere(
        String id, String workProduct, String title, String place, LocalDate dated, String by, Instant at) {}
