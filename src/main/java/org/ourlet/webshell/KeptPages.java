// SPDX-License-Identifier: Apache-2.0
package org.ourlet.webshell;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ourlet.shared.Language;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * Pages as they were sent, for who comes back to one while nothing has changed. It is no second truth: every answer is
 * preceded by a look at the {@link PageState}, and by the check of the reader's permission.
 */
@Component
public class KeptPages {

    /** Bytes of all pages together; those asked for least recently go first. */
    private static final int MOST = 16 << 20;

    private final PageState states;
    private final Cache<Key, SentPage> pages = Caffeine.newBuilder()
            .maximumWeight(MOST)
            .weigher((Key key, SentPage page) -> page.size())
            .build();

    KeptPages(PageState states) {
        this.states = states;
    }

    /** Everything that a kept page is made from. */
    record Key(
            Object state,
            Visitor visitor,
            Language language,
            Page.Theme theme,
            List<Notice> notices,
            String path,
            @Nullable String query) {}

    /** The page as it was sent; when there is none, the one that is being made may be kept afterwards. */
    Optional<SentPage> find(Page page, HttpServletRequest request) {
        Optional<Key> key = key(page, request.getQueryString());
        key.ifPresent(wanted -> request.setAttribute(Key.class.getName(), wanted));
        return key.map(pages::getIfPresent);
    }

    /** Empty when the page must not be kept: nobody is signed in, or the state cannot be told. */
    private Optional<Key> key(Page page, @Nullable String query) {
        Visitor.@Nullable Organisation organisation = page.visitor().organisation();
        if (organisation == null || page.csrf().isEmpty()) {
            return Optional.empty();
        }
        return states.of(organisation.id())
                .map(state -> new Key(
                        state, page.visitor(), page.language(), page.theme(), page.notices(), page.path(), query));
    }

    /** Keeps a page that was just made, when its handler allows it and nothing went wrong. */
    void keep(HttpServletRequest request, HttpServletResponse response, String token, PageBytes bytes) {
        if (request.getAttribute(Key.class.getName()) instanceof Key key
                && response.getStatus() == HttpStatus.OK.value()) {
            pages.put(key, SentPage.of(bytes.bytes(), token));
        }
    }

    /** The next to ask gets a page that is made anew. */
    public void forgetAll() {
        pages.invalidateAll();
    }
}
