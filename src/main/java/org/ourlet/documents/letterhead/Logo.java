// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents.letterhead;

/** A logo as it is kept: a PNG that was drawn here, without anything else in it. */
public final class Logo {

    private final byte[] png;
    private final Letterhead.Size size;

    Logo(byte[] png, Letterhead.Size size) {
        this.png = png;
        this.size = size;
    }

    /** The bytes themselves, not a copy. */
    public byte[] png() {
        return png;
    }

    public Letterhead.Size size() {
        return size;
    }
}
