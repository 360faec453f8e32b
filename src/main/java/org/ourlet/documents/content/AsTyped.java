// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents.content;

import java.util.Set;
import org.commonmark.node.Text;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Scanner;

/** Reads the characters that begin HTML, entities and code as nothing but themselves. */
final class AsTyped implements InlineContentParserFactory, InlineContentParser {

    @Override
    public Set<Character> getTriggerCharacters() {
        return Set.of('<', '&', '`');
    }

    @Override
    public InlineContentParser create() {
        return this;
    }

    @Override
    public ParsedInline tryParse(InlineParserState state) {
        Scanner scanner = state.scanner();
        String character = String.valueOf(scanner.peek());
        scanner.next();
        return ParsedInline.of(new Text(character), scanner.position());
    }
}
