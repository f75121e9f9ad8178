package dev.pgpx.query;

import dev.pgpx.types.Codec;
import dev.pgpx.types.Codecs;
import dev.pgpx.types.Xml;

/**
 * An expression of {@code xml}. It has no {@code =} and no order.
 *
 * <p>Source: <a href="https://www.postgresql.org/docs/current/functions-xml.html">XML Functions</a>.
 */
public class XmlExpression extends Expression<Xml> {
    XmlExpression(Node node, Codec<Xml> codec) {
        super(node, codec);
    }

    @Override
    XmlExpression rebuilt(Node other) {
        return new XmlExpression(other, codec());
    }

    @Override
    public XmlExpression as(String alias) {
        return rebuilt(new Node.Alias(node(), alias));
    }

    /**
     * A value, sent beside the text.
     *
     * @param value the value
     * @return the expression
     */
    public static XmlExpression of(Xml value) {
        return new XmlExpression(Node.Value.of(Codecs.XML, value), Codecs.XML);
    }

    /**
     * {@code xmlparse}: a text as a document.
     *
     * @param document the text
     * @return the expression
     */
    public static XmlExpression parse(String document) {
        return new XmlExpression(
                new Infix("xmlparse(document ", Node.Value.of(Codecs.TEXT, document), ")"), Codecs.XML);
    }

    /**
     * {@code xmlparse}: a text as a document.
     *
     * @param document the text, as an expression
     * @return the expression
     */
    public static XmlExpression parse(Expression<String> document) {
        return new XmlExpression(new Infix("xmlparse(document ", document.node(), ")"), Codecs.XML);
    }

    /**
     * {@code xml_is_well_formed_document}: a text is a document.
     *
     * @param text the text
     * @return the condition
     */
    public static Condition isWellFormed(Expression<String> text) {
        return new Condition(Node.Call.of("xml_is_well_formed_document", text.node()));
    }

    /**
     * {@code xmlserialize}: as text.
     *
     * @return the expression
     */
    public final TextExpression asText() {
        return new TextExpression(new Infix("xmlserialize(content ", node(), " as text)"), Codecs.TEXT);
    }

    /**
     * {@code xmlconcat}: the content of both.
     *
     * @param other the other
     * @return the expression
     */
    public final XmlExpression concat(Expression<Xml> other) {
        return new XmlExpression(Node.Call.of("xmlconcat", node(), other.node()), Codecs.XML);
    }

    /**
     * {@code xmlexists}: a path leads somewhere.
     *
     * @param path the XPath 1.0 expression
     * @return the condition
     */
    public final Condition exists(String path) {
        return new Condition(new Infix("xmlexists(", Node.Value.of(Codecs.TEXT, path), " passing ", node(), ")"));
    }

    /**
     * {@code xmlexists}: a path leads somewhere.
     *
     * @param path the XPath 1.0 expression, as an expression
     * @return the condition
     */
    public final Condition exists(Expression<String> path) {
        return new Condition(new Infix("xmlexists(", path.node(), " passing ", node(), ")"));
    }

    /**
     * {@code is document}: has one root.
     *
     * @return the condition
     */
    public final Condition isDocument() {
        return new Condition(new Node.Postfix(node(), " is document"));
    }

    /**
     * What an XPath expression leads to.
     *
     * @param path the XPath 1.0 expression
     * @return the expression
     */
    public final ArrayExpression<Xml, ComparableExpression<Xml>> find(String path) {
        Node call = Node.Call.of("xpath", Node.Value.of(Codecs.TEXT, path), node());
        return new ArrayExpression<>(call, Codecs.XML, Family.comparable());
    }
}
