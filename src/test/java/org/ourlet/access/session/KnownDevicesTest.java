// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ourlet.access.factor.SealedBox;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class KnownDevicesTest {

    private static final String MARTA = "marta@proofbox.example";

    private final KnownDevices devices =
            new KnownDevices(new CookieNames("https://isms.example.org"), new SealedBox(new byte[SealedBox.KEY_BYTES]));

    private String mark() {
        MockHttpServletResponse response = new MockHttpServletResponse();
        devices.remember(MARTA, response);
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setCookies(response.getCookies());
        return devices.shown(request);
    }

    @Test
    void areCountedForThemselves() {
        String mark = mark();

        assertThat(mark).isNotEmpty();
        assertThat(devices.counted(" Marta@Proofbox.example", mark)).isEqualTo("device " + mark);
    }

    @Test
    void areKnownForTheirAddressAlone() {
        assertThat(devices.counted("paula@proofbox.example", mark())).isEqualTo("paula@proofbox.example");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "known", "AAAA", "!!", "=", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"})
    void areNotMadeUp(String madeUp) {
        assertThat(devices.counted(MARTA, madeUp)).isEqualTo(MARTA);
    }
}
