// SPDX-License-Identifier: Apache-2.0
package org.ourlet.demo;

import java.util.List;
import org.ourlet.access.Accounts;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Fills an empty demo before the web server answers; a demo that was filled before is left as visitors changed it. */
@Component
public class Demo implements SmartLifecycle {

    private final boolean wanted;
    private final Accounts accounts;
    private final DemoStory story;
    private volatile boolean running;

    Demo(@Value("${ourlet.demo:false}") boolean wanted, Accounts accounts, DemoStory story) {
        this.wanted = wanted;
        this.accounts = accounts;
        this.story = story;
    }

    /** Whether this installation is a demo. */
    public boolean on() {
        return wanted;
    }

    /** The accounts to sign in with; none when this is no demo. */
    public List<DemoAccount> accounts() {
        return wanted ? DemoStory.accounts() : List.of();
    }

    @Override
    public void start() {
        if (wanted && !accounts.any()) {
            story.tell();
        }
        running = true;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Earlier than the web server. */
    @Override
    public int getPhase() {
        return 0;
    }
}
