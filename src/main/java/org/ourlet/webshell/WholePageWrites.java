// SPDX-License-Identifier: Apache-2.0
package org.ourlet.webshell;

import org.apache.catalina.connector.Connector;
import org.springframework.boot.tomcat.TomcatConnectorCustomizer;
import org.springframework.stereotype.Component;

/** Hands a usual page to the operating system in one piece; with Tomcat's 8 KB a large one takes ten calls. */
@Component
class WholePageWrites implements TomcatConnectorCustomizer {

    private static final int BYTES = 1 << 16;

    @Override
    public void customize(Connector connector) {
        connector.setProperty("socket.appWriteBufSize", String.valueOf(BYTES));
    }
}
