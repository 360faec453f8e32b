// SPDX-License-Identifier: Apache-2.0
package org.ourlet.guide;

/** What is wrong in a content file, said to the person who edits it: file, field, what is wrong and how to mend it. */
public record ContentProblem(String file, String field, String wrong, String remedy) {

    @Override
    public String toString() {
        return file + ", " + field + ": " + wrong + ". " + remedy + ".";
    }
}
