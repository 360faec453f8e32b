// SPDX-License-Identifier: Apache-2.0
package org.ourlet.people;

import org.ourlet.guide.ActorCategory;

/**
 * A combination that weakens the ISMS: one person checks or approves her own work. Shown, never forbidden, because a small
 * organisation may have no other choice. Our own.
 */
public record Incompatibility(Person person, ActorCategory one, ActorCategory other) {}
