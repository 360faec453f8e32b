// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access.passkey;

import java.net.URI;
import java.util.Locale;
import java.util.regex.Pattern;
import org.ourlet.webshell.PublicAddress;
import org.springframework.stereotype.Component;

/** For whom passkeys are made: the host of the public address. Never what a request claims its host to be. */
@Component
public class RelyingParty {

    private static final Pattern NUMBERS = Pattern.compile("[0-9.]+|\\[.*]");

    private final PublicAddress address;

    RelyingParty(PublicAddress address) {
        this.address = address;
    }

    /** Why browsers make no passkey for this address. */
    public enum Obstacle {
        NONE,
        NO_HTTPS,
        NUMERIC_ADDRESS
    }

    public Obstacle obstacle() {
        if (NUMBERS.matcher(id()).matches()) {
            return Obstacle.NUMERIC_ADDRESS;
        }
        boolean here = id().equals("localhost") || id().endsWith(".localhost");
        return here || uri().getScheme().equalsIgnoreCase("https") ? Obstacle.NONE : Obstacle.NO_HTTPS;
    }

    public String id() {
        return uri().getHost().toLowerCase(Locale.ROOT);
    }

    /** As browsers write it: without the port that goes without saying. */
    public String origin() {
        String scheme = uri().getScheme().toLowerCase(Locale.ROOT);
        int usual = scheme.equals("https") ? 443 : 80;
        boolean port = uri().getPort() > 0 && uri().getPort() != usual;
        return scheme + "://" + id() + (port ? ":" + uri().getPort() : "");
    }

    private URI uri() {
        return URI.create(address.of("/"));
    }
}
