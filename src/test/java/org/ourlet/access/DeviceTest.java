// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeviceTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0 | Firefox/Linux",
                "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/138.0 Safari/537.36 | Chrome/Windows",
                "Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/138.0 Safari/537.36 Edg/138.0 | Edge/Windows",
                "Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) Version/18.5 Mobile Safari/604.1 | Safari/iPhone",
                "Mozilla/5.0 (Linux; Android 15) Chrome/138.0 Mobile Safari/537.36 | Chrome/Android",
                "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) Version/18.5 Safari/605.1.15 | Safari/macOS",
                "curl/8.5.0 | /",
                "<script>alert(1)</script>/x | /"
            })
    void isSaidInWordsThatPeopleKnow(String userAgent, String words) {
        assertThat(Device.of(userAgent).text()).isEqualTo(words);
    }

    @Test
    void isUnknownWhenNothingIsTold() {
        assertThat(Device.of(null)).isEqualTo(Device.UNKNOWN);
    }

    @Test
    void readsBackWhatItWrites() {
        Device device = new Device("Firefox", "Linux");

        assertThat(Device.parse(device.text())).isEqualTo(device);
        assertThat(Device.parse(Device.UNKNOWN.text())).isEqualTo(Device.UNKNOWN);
    }
}
