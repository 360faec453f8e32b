// SPDX-License-Identifier: Apache-2.0
/** Pages of the module people: persons and their categories, new organisations, the installation. */
@NullMarked
package org.ourlet.people.web;

import org.jspecify.annotations.NullMarked;
