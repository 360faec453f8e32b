// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents.rendering;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceType;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The logo, under an address that leads nowhere but into memory. Every other address of a PDF is refused. */
final class OwnPicture {

    private static final String PROTOCOL = "letterhead";

    static final String LOGO = PROTOCOL + ":logo";

    private OwnPicture() {}

    /** @param logo null when no picture at all may be named */
    @SuppressWarnings("NullAway") // the library has no annotations, and takes null for an address that is not resolved
    static void allowOnly(PdfRendererBuilder builder, byte @Nullable [] logo) {
        for (ExternalResourceControlPriority when : ExternalResourceControlPriority.values()) {
            builder.useExternalResourceAccessControl((address, type) -> logo != null && isLogo(address, type), when);
        }
        builder.useUriResolver((base, address) -> logo != null && address.equals(LOGO) ? LOGO : null);
        if (logo != null) {
            builder.useProtocolsStreamImplementation(address -> new Memory(logo), PROTOCOL);
        }
    }

    private static boolean isLogo(String address, ExternalResourceType type) {
        return address.equals(LOGO) && type == ExternalResourceType.IMAGE_RASTER;
    }

    private record Memory(byte[] bytes) implements FSStream {

        @Override
        public InputStream getStream() {
            return new ByteArrayInputStream(bytes);
        }

        @Override
        public Reader getReader() {
            return new InputStreamReader(getStream(), StandardCharsets.ISO_8859_1);
        }
    }
}
