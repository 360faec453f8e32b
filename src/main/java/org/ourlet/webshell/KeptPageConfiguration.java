// SPDX-License-Identifier: Apache-2.0
package org.ourlet.webshell;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration(proxyBeanMethods = false)
class KeptPageConfiguration implements WebMvcConfigurer {

    /** The check of permissions has 0. */
    private static final int AFTER_ACCESS = 10;

    private final KeptPageInterceptor interceptor;

    KeptPageConfiguration(KeptPageInterceptor interceptor) {
        this.interceptor = interceptor;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(interceptor).order(AFTER_ACCESS);
    }
}
