// SPDX-License-Identifier: Apache-2.0
/** Pages and REST of documents. */
@NullMarked
package org.ourlet.documents.web;

import org.jspecify.annotations.NullMarked;
