// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents.file;

/** How large a picture may become on the machine of whoever opens it. */
final class PictureSize {

    private static final int LONGEST_SIDE = 20_000;
    private static final long MOST_POINTS = 100_000_000;

    private PictureSize() {}

    static void check(int width, int height) {
        if (width <= 0 || height <= 0) {
            throw new Unacceptable(FileRefusal.BROKEN);
        }
        if (width > LONGEST_SIDE || height > LONGEST_SIDE || (long) width * height > MOST_POINTS) {
            throw new Unacceptable(FileRefusal.PICTURE_TOO_LARGE);
        }
    }
}
