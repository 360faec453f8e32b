// SPDX-License-Identifier: Apache-2.0
package org.ourlet.webshell;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.ourlet.shared.Language;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.WebUtils;

/** Makes the answer of a page handler: a template, its view, and the {@link Page} around it. */
@Component
public class Pages {

    /** Names of the cookies that remember what an anonymous or signed-in visitor chose. */
    public static final String LANGUAGE_COOKIE = "ourlet_language";

    public static final String THEME_COOKIE = "ourlet_theme";

    private final JteView.Factory views;
    private final TextsByLanguage texts;
    private final List<NoticeSource> noticeSources;
    private final VisitorSource visitors;
    private final Assets assets;

    Pages(
            JteView.Factory views,
            TextsByLanguage texts,
            List<NoticeSource> noticeSources,
            VisitorSource visitors,
            Assets assets) {
        this.views = views;
        this.texts = texts;
        this.noticeSources = List.copyOf(noticeSources);
        this.visitors = visitors;
        this.assets = assets;
    }

    /** A page that answers 200. The template is a path below {@code src/main/jte} without its ending. */
    public ModelAndView page(String template, Object view) {
        return page(template, view, HttpStatus.OK);
    }

    /** A page with another status, such as 422 for a form with mistakes. */
    public ModelAndView page(String template, Object view, HttpStatus status) {
        ModelAndView answer = new ModelAndView(views.view(template), Map.of("page", current(), "view", view));
        answer.setStatus(status);
        return answer;
    }

    /**
     * A part of pages, written now to be kept. The {@link Page} that its template sees has no token and no notices, so that
     * nothing of whoever looks first is shown to others.
     */
    public WrittenPart written(String template, Object view) {
        Page page = new Page(visitor(request()).unnamed(), texts(), Page.Theme.SYSTEM, "", "", List.of(), assets);
        return new WrittenPart(views.written(template, Map.of("page", page, "view", view)));
    }

    /** A redirect to another page after a change (303). */
    public static ModelAndView seeOther(String path) {
        ModelAndView answer = new ModelAndView(new SeeOther(path));
        answer.setStatus(HttpStatus.SEE_OTHER);
        return answer;
    }

    /** What surrounds the page of the present request. */
    public Page current() {
        HttpServletRequest request = request();
        return request.getAttribute(Page.class.getName()) instanceof Page page ? page : made(request);
    }

    /** As {@link #current}, made once for the whole request; only where reading it changes nothing of what it says. */
    Page ofWholeRequest() {
        HttpServletRequest request = request();
        Page page = made(request);
        request.setAttribute(Page.class.getName(), page);
        return page;
    }

    private Page made(HttpServletRequest request) {
        Visitor visitor = visitor(request);
        return new Page(
                visitor,
                texts.in(language(request, visitor)),
                theme(request),
                pathOf(request),
                csrf(request),
                noticeSources.stream()
                        .flatMap(source -> source.noticesFor(visitor).stream())
                        .toList(),
                assets);
    }

    /** The interface texts in the language of the present request. */
    public Texts texts() {
        HttpServletRequest request = request();
        return texts.in(language(request, visitor(request)));
    }

    private static HttpServletRequest request() {
        return ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes()).getRequest();
    }

    private Visitor visitor(HttpServletRequest request) {
        return request.getAttribute(Visitor.class.getName()) instanceof Visitor visitor ? visitor : visitors.current();
    }

    private static Language language(HttpServletRequest request, Visitor visitor) {
        Visitor.Account account = visitor.account();
        if (account != null) {
            return account.language();
        }
        return cookie(request, LANGUAGE_COOKIE)
                .flatMap(Language::of)
                .or(() -> fromHeader(request))
                .orElse(Language.EN);
    }

    private static Optional<Language> fromHeader(HttpServletRequest request) {
        if (request.getHeader("Accept-Language") == null) {
            return Optional.empty();
        }
        return java.util.Collections.list(request.getLocales()).stream()
                .map(Locale::getLanguage)
                .map(Language::of)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Page.Theme theme(HttpServletRequest request) {
        return cookie(request, THEME_COOKIE)
                .flatMap(code -> java.util.Arrays.stream(Page.Theme.values())
                        .filter(theme -> theme.code().equals(code))
                        .findFirst())
                .orElse(Page.Theme.SYSTEM);
    }

    private static Optional<String> cookie(HttpServletRequest request, String name) {
        return Optional.ofNullable(WebUtils.getCookie(request, name)).map(Cookie::getValue);
    }

    private static String pathOf(HttpServletRequest request) {
        Object original = request.getAttribute(jakarta.servlet.RequestDispatcher.ERROR_REQUEST_URI);
        return original instanceof String path ? path : request.getRequestURI();
    }

    private static String csrf(HttpServletRequest request) {
        return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token ? token.getToken() : "";
    }
}
