package dev.regie.core.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.Parser;
import org.commonmark.parser.beta.LinkInfo;
import org.commonmark.parser.beta.LinkProcessor;
import org.commonmark.parser.beta.LinkResult;
import org.commonmark.parser.beta.Scanner;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentNodeRendererContext;
import org.commonmark.renderer.text.TextContentRenderer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * Rich text: a subset of CommonMark without raw HTML, with {@code [ownership]{lang=en}} for words in another language and
 * {@code [owner](term:ownership)} for words that are explained elsewhere. The HTML is derived here and sanitised here, nowhere else.
 */
public final class CommonMark {

    private static final Parser PARSER = Parser.builder()
            .enabledBlockTypes(Set.of(Heading.class, ListBlock.class, BlockQuote.class, ThematicBreak.class))
            .linkProcessor(new OtherLanguage())
            .linkProcessor(new TermLink.Recognised())
            .build();

    private static final HtmlRenderer HTML = HtmlRenderer.builder()
            .escapeHtml(true)
            .sanitizeUrls(true)
            .nodeRendererFactory(OtherLanguageHtml::new)
            .nodeRendererFactory(TermLink.AsHtml::new)
            .build();

    private static final TextContentRenderer TEXT = TextContentRenderer.builder()
            .lineBreakRendering(LineBreakRendering.COMPACT)
            .nodeRendererFactory(OtherLanguageText::new)
            .nodeRendererFactory(TermLink.AsText::new)
            .build();

    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements("p", "em", "strong", "ul", "ol", "li", "h3", "h4", "blockquote", "hr", "br", "a", "span")
            .allowUrlProtocols("https", "http", "mailto")
            .allowAttributes("href")
            .onElements("a")
            .requireRelsOnLinks("noopener", "noreferrer")
            .allowAttributes("class")
            .matching(Pattern.compile(TermLink.CLASS))
            .onElements("a")
            .allowAttributes("role")
            .matching(Pattern.compile(TermLink.ROLE))
            .onElements("a")
            .allowAttributes("aria-haspopup")
            .matching(Pattern.compile(TermLink.OPENS))
            .onElements("a")
            .allowAttributes("lang")
            .matching(Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*"))
            .onElements("span")
            .allowAttributes("start")
            .onElements("ol")
            .toFactory();

    private CommonMark() {}

    /** Sanitised HTML of a text; safe to put into a page as it is. Words that are explained elsewhere are words like others. */
    public static String html(String markdown) {
        return html(markdown, Set.of());
    }

    /**
     * Sanitised HTML of a text for a page that explains the terms of those ids. Words linked to one of them are an {@code a} of the class
     * {@code term} with the role of a button, whose {@code href} is {@code #term.} and the id.
     */
    public static String html(String markdown, Set<String> explained) {
        Node text = PARSER.parse(markdown);
        if (!explained.isEmpty()) {
            TermLink.in(text).forEach(link -> link.explainIf(explained));
        }
        return POLICY.sanitize(HTML.render(text)).strip();
    }

    /** The words that a text links to terms, in its order. */
    public static List<Term> terms(String markdown) {
        return markdown.contains("](" + TermLink.SCHEME)
                ? TermLink.in(PARSER.parse(markdown)).stream()
                        .map(TermLink::mentioned)
                        .toList()
                : List.of();
    }

    /** A mention of a term by its id. */
    public record Term(String id, boolean inHeading) {}

    /** The text without any markup, for search and for screen-reader names. */
    public static String plainText(String markdown) {
        return TEXT.render(PARSER.parse(markdown)).strip();
    }

    private static final class LanguageSpan extends CustomNode {
        private final String tag;

        LanguageSpan(String tag) {
            this.tag = tag;
        }
    }

    /** Recognises {@code [words]{lang=en}}, which CommonMark itself reads as plain text. */
    private static final class OtherLanguage implements LinkProcessor {
        @Override
        public LinkResult process(LinkInfo link, Scanner scanner, InlineParserContext context) {
            if (link.destination() != null || link.label() != null || !scanner.next("{lang=")) {
                return LinkResult.none();
            }
            var start = scanner.position();
            if (scanner.find('}') < 1) {
                return LinkResult.none();
            }
            String tag = scanner.getSource(start, scanner.position()).getContent();
            scanner.next();
            return LinkResult.wrapTextIn(new LanguageSpan(tag), scanner.position());
        }
    }

    static List<Node> children(Node node) {
        List<Node> children = new ArrayList<>();
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            children.add(child);
        }
        return children;
    }

    private record OtherLanguageHtml(HtmlNodeRendererContext context) implements NodeRenderer {
        @Override
        public Set<Class<? extends Node>> getNodeTypes() {
            return Set.of(LanguageSpan.class);
        }

        @Override
        public void render(Node node) {
            context.getWriter().tag("span", Map.of("lang", ((LanguageSpan) node).tag));
            children(node).forEach(context::render);
            context.getWriter().tag("/span");
        }
    }

    private record OtherLanguageText(TextContentNodeRendererContext context) implements NodeRenderer {
        @Override
        public Set<Class<? extends Node>> getNodeTypes() {
            return Set.of(LanguageSpan.class);
        }

        @Override
        public void render(Node node) {
            children(node).forEach(context::render);
        }
    }
}
