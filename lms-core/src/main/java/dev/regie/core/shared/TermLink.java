package dev.regie.core.shared;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.beta.LinkInfo;
import org.commonmark.parser.beta.LinkProcessor;
import org.commonmark.parser.beta.LinkResult;
import org.commonmark.parser.beta.Scanner;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.text.TextContentNodeRendererContext;

/** Words that are explained elsewhere on a page, {@code [owner](term:ownership)}; plain words where nothing explains them. */
final class TermLink extends CustomNode {
    static final String SCHEME = "term:";
    static final String CLASS = "term";
    static final String ROLE = "button";
    static final String OPENS = "dialog";

    private final String term;
    private boolean explained;

    private TermLink(String term) {
        this.term = term;
    }

    /** All of a text, in its order. */
    static List<TermLink> in(Node text) {
        List<TermLink> found = new ArrayList<>();
        text.accept(new AbstractVisitor() {
            @Override
            public void visit(CustomNode node) {
                if (node instanceof TermLink link) {
                    found.add(link);
                }
                visitChildren(node);
            }
        });
        return found;
    }

    void explainIf(Set<String> terms) {
        explained = terms.contains(term);
    }

    CommonMark.Term mentioned() {
        Node around = getParent();
        while (around != null && !(around instanceof Heading)) {
            around = around.getParent();
        }
        return new CommonMark.Term(term, around != null);
    }

    /** Recognises a link by its scheme. */
    static final class Recognised implements LinkProcessor {
        @Override
        public LinkResult process(LinkInfo link, Scanner scanner, InlineParserContext context) {
            String to = link.destination();
            return to != null && to.startsWith(SCHEME)
                    ? LinkResult.wrapTextIn(new TermLink(to.substring(SCHEME.length())), scanner.position())
                    : LinkResult.none();
        }
    }

    /** No address to go to but a place on the page, so that it breaks and hyphenates like the words around it; the page's script opens it. */
    record AsHtml(HtmlNodeRendererContext context) implements NodeRenderer {
        @Override
        public Set<Class<? extends Node>> getNodeTypes() {
            return Set.of(TermLink.class);
        }

        @Override
        public void render(Node node) {
            TermLink link = (TermLink) node;
            if (link.explained) {
                context.getWriter().tag("a", attributes(link));
            }
            CommonMark.children(node).forEach(context::render);
            if (link.explained) {
                context.getWriter().tag("/a");
            }
        }

        private static Map<String, String> attributes(TermLink link) {
            Map<String, String> attributes = new LinkedHashMap<>();
            attributes.put("class", CLASS);
            attributes.put("role", ROLE);
            attributes.put("aria-haspopup", OPENS);
            attributes.put("href", "#term." + link.term);
            return attributes;
        }
    }

    /** Its words. */
    record AsText(TextContentNodeRendererContext context) implements NodeRenderer {
        @Override
        public Set<Class<? extends Node>> getNodeTypes() {
            return Set.of(TermLink.class);
        }

        @Override
        public void render(Node node) {
            CommonMark.children(node).forEach(context::render);
        }
    }
}
