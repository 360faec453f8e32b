// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents.web;

class ParallelApprovalsOnSqliteTest extends ParallelApprovalsTest {}
