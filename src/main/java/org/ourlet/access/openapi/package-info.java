// SPDX-License-Identifier: Apache-2.0
/**
 * The description of the REST API for programs (OpenAPI 3.1), drawn from the handlers themselves, so that no route can be
 * forgotten. Main types: {@link org.ourlet.access.openapi.OpenApiDocument}, {@link
 * org.ourlet.access.openapi.JsonSchemas}.
 */
@NullMarked
package org.ourlet.access.openapi;

import org.jspecify.annotations.NullMarked;
