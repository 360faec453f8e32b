// SPDX-License-Identifier: Apache-2.0
package org.ourlet.guide;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** What stands in a parsed text: its links, its words, and what our subset of Markdown does not allow. */
final class MarkdownScan extends AbstractVisitor {

    final List<GuideLink> links = new ArrayList<>();
    final List<String> foreign = new ArrayList<>();
    final StringBuilder words = new StringBuilder();

    @Override
    public void visit(Link link) {
        links.add(GuideLink.of(link.getDestination()));
        visitChildren(link);
    }

    @Override
    public void visit(Image image) {
        foreign.add("image " + image.getDestination());
    }

    @Override
    public void visit(HtmlInline html) {
        foreign.add("HTML " + html.getLiteral());
    }

    @Override
    public void visit(HtmlBlock html) {
        foreign.add("HTML " + html.getLiteral());
    }

    @Override
    public void visit(Text text) {
        words.append(text.getLiteral());
    }

    @Override
    public void visit(Code code) {
        words.append(code.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
        words.append(' ');
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
        words.append(' ');
    }

    @Override
    public void visit(Paragraph paragraph) {
        visitChildren(paragraph);
        words.append(' ');
    }
}
