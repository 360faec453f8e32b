// SPDX-License-Identifier: Apache-2.0
package org.ourlet.people;

import org.ourlet.guide.ActorCategory;

/** A person holds an actor category, first in line or as a deputy. */
public record RoleAssignment(String id, String person, ActorCategory category, boolean deputy) {}
