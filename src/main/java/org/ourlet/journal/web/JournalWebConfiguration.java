// SPDX-License-Identifier: Apache-2.0
package org.ourlet.journal.web;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration(proxyBeanMethods = false)
class JournalWebConfiguration implements WebMvcConfigurer {

    /** Before the one that refuses, so that refusals pass by. */
    private static final int BEFORE_ACCESS = -1;

    private final RecordingInterceptor interceptor;

    JournalWebConfiguration(RecordingInterceptor interceptor) {
        this.interceptor = interceptor;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(interceptor).order(BEFORE_ACCESS);
    }
}
