package dev.regie.authoring.exchange.internal;

import java.util.TreeSet;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** The part of Markdown that course texts may use; what else would be shown as nothing or as plain text is named here instead. */
final class MarkdownSubset {
    private static final String EXPECTED =
            "paragraphs, emphasis, lists, links, headings 3 and 4 and block quotes, no raw HTML";
    private static final Pattern LINK = Pattern.compile("https?://.+|mailto:.+");
    private static final Pattern LANGUAGE_TAG = Pattern.compile("\\]\\{([^}\\n]*)\\}");
    private static final Pattern LANGUAGE = Pattern.compile("lang=[a-z]{2,3}(-[A-Za-z0-9]{2,8})*");

    private static final Parser PARSER = Parser.builder()
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .build();

    private MarkdownSubset() {}

    static void check(String file, SlotFile.Slot slot, TermLinks terms, Problems problems) {
        PARSER.parse(slot.text()).accept(new Watch(file, slot, terms, problems));
        var tags = LANGUAGE_TAG.matcher(slot.text());
        while (tags.find()) {
            if (!LANGUAGE.matcher(tags.group(1)).matches()) {
                int line = slot.line()
                        + (int) slot.text()
                                .substring(0, tags.start())
                                .chars()
                                .filter(c -> c == '\n')
                                .count();
                problems.add(
                        file, line, "{lang=…} with a language tag after [words]", "it says {" + tags.group(1) + "}");
            }
        }
    }

    private static final class Watch extends AbstractVisitor {
        private final String file;
        private final SlotFile.Slot slot;
        private final TermLinks terms;
        private final Problems problems;
        private boolean inHeading;

        Watch(String file, SlotFile.Slot slot, TermLinks terms, Problems problems) {
            this.file = file;
            this.slot = slot;
            this.terms = terms;
            this.problems = problems;
        }

        private void refuse(Node node, String said) {
            refuse(node, EXPECTED, said);
        }

        private void refuse(Node node, String expected, String said) {
            int offset = node.getSourceSpans().isEmpty()
                    ? 0
                    : node.getSourceSpans().getFirst().getLineIndex();
            problems.add(file, slot.line() + offset, expected, said);
        }

        @Override
        public void visit(Heading heading) {
            if (heading.getLevel() != 3 && heading.getLevel() != 4) {
                refuse(heading, "a heading of level " + heading.getLevel());
            }
            inHeading = true;
            visitChildren(heading);
            inHeading = false;
        }

        @Override
        public void visit(HtmlBlock html) {
            refuse(html, "raw HTML");
        }

        @Override
        public void visit(HtmlInline html) {
            refuse(html, "raw HTML: " + html.getLiteral());
        }

        @Override
        public void visit(Image image) {
            refuse(image, "a picture; make it a block");
        }

        @Override
        public void visit(FencedCodeBlock code) {
            refuse(code, "a block of code");
        }

        @Override
        public void visit(IndentedCodeBlock code) {
            refuse(code, "a block of code, made by four spaces of indent");
        }

        @Override
        public void visit(Code code) {
            refuse(code, "code: " + code.getLiteral());
        }

        @Override
        public void visit(ThematicBreak rule) {
            refuse(rule, "a line across");
        }

        @Override
        public void visit(Link link) {
            if (link.getDestination().startsWith(TermLinks.SCHEME)) {
                term(link, link.getDestination().substring(TermLinks.SCHEME.length()));
            } else if (!LINK.matcher(link.getDestination()).matches()) {
                refuse(
                        link,
                        "a link to '" + link.getDestination() + "', which is neither http, https, mailto nor term");
            }
            visitChildren(link);
        }

        private void term(Link link, String term) {
            String said = "a link to 'term:" + term + "'";
            if (!terms.here() || inHeading) {
                refuse(link, TermLinks.PLACE, said);
            } else if (!terms.known().contains(term)) {
                refuse(
                        link,
                        "a term that course.yaml lists; add it to 'terms' there, with its slots, or link to one of "
                                + new TreeSet<>(terms.known()),
                        said);
            } else if (link.getFirstChild() == null) {
                refuse(link, "the words to be explained, [words](term:" + term + ")", said + " without words");
            }
        }
    }
}
