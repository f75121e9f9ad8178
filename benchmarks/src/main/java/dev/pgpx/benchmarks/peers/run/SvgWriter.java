package dev.pgpx.benchmarks.peers.run;

import java.util.Locale;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes shapes. */
record SvgWriter(XMLStreamWriter xml) {
    void begin(int width, int height) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeCharacters("\n");
        xml.writeStartElement("svg");
        xml.writeDefaultNamespace("http://www.w3.org/2000/svg");
        attribute("viewBox", "0 0 " + width + " " + height);
        attribute("width", Integer.toString(width));
        attribute("height", Integer.toString(height));
        attribute("font-family", "system-ui, sans-serif");
        bar(0, 0, width, height, "#ffffff");
    }

    void end() throws XMLStreamException {
        xml.writeCharacters("\n");
        xml.writeEndElement();
        xml.writeCharacters("\n");
        xml.writeEndDocument();
        xml.close();
    }

    void bar(double x, double y, double width, double height, String colour) throws XMLStreamException {
        xml.writeCharacters("\n");
        xml.writeEmptyElement("rect");
        attribute("x", number(x));
        attribute("y", number(y));
        attribute("width", number(width));
        attribute("height", number(height));
        attribute("fill", colour);
    }

    void line(double x1, double y1, double x2, double y2, String colour, double width) throws XMLStreamException {
        xml.writeCharacters("\n");
        xml.writeEmptyElement("line");
        attribute("x1", number(x1));
        attribute("y1", number(y1));
        attribute("x2", number(x2));
        attribute("y2", number(y2));
        attribute("stroke", colour);
        attribute("stroke-width", number(width));
    }

    void text(double x, double y, int size, String weight, String colour, String text) throws XMLStreamException {
        text(x, y, size, weight, colour, text, "start");
    }

    void textToTheLeft(double x, double y, int size, String weight, String colour, String text) throws XMLStreamException {
        text(x, y, size, weight, colour, text, "end");
    }

    private void text(double x, double y, int size, String weight, String colour, String text, String anchor)
            throws XMLStreamException {
        xml.writeCharacters("\n");
        xml.writeStartElement("text");
        attribute("x", number(x));
        attribute("y", number(y));
        attribute("font-size", Integer.toString(size));
        attribute("font-weight", weight);
        attribute("fill", colour);
        attribute("text-anchor", anchor);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    private void attribute(String name, String value) throws XMLStreamException {
        xml.writeAttribute(name, value);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, value == Math.rint(value) ? "%.0f" : "%.1f", value);
    }
}
