package org.zhengmai.api.export;

import java.io.IOException;
import java.io.OutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** A StAX writer in UTF-8 whose failures are those of input and output. */
final class XmlGraph {

  private static final String ENCODING = "UTF-8";

  private final XMLStreamWriter xml;

  XmlGraph(OutputStream out) throws IOException {
    try {
      xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, ENCODING);
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  XmlGraph document(String root, String namespace) throws IOException {
    return run(
        () -> {
          xml.writeStartDocument(ENCODING, "1.0");
          xml.writeCharacters("\n");
          xml.writeStartElement(root);
          xml.writeDefaultNamespace(namespace);
        });
  }

  /** Begins an element; attributes come as name and value in turn. */
  XmlGraph begin(String name, String... attributes) throws IOException {
    return run(
        () -> {
          xml.writeStartElement(name);
          attributes(attributes);
        });
  }

  /** An element without content. */
  XmlGraph empty(String name, String... attributes) throws IOException {
    return run(
        () -> {
          xml.writeEmptyElement(name);
          attributes(attributes);
        });
  }

  /** An attribute of the element that was begun last. */
  XmlGraph attribute(String name, String value) throws IOException {
    return run(() -> xml.writeAttribute(name, XmlText.legal(value)));
  }

  XmlGraph text(String text) throws IOException {
    return run(() -> xml.writeCharacters(XmlText.legal(text)));
  }

  XmlGraph newLine() throws IOException {
    return run(() -> xml.writeCharacters("\n"));
  }

  XmlGraph end() throws IOException {
    return run(xml::writeEndElement);
  }

  void finish() throws IOException {
    run(
        () -> {
          xml.writeEndDocument();
          xml.flush();
        });
  }

  private void attributes(String... attributes) throws XMLStreamException {
    for (int i = 0; i < attributes.length; i += 2) {
      xml.writeAttribute(attributes[i], XmlText.legal(attributes[i + 1]));
    }
  }

  private XmlGraph run(Step step) throws IOException {
    try {
      step.run();
      return this;
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  /** A step of writing. */
  @FunctionalInterface
  private interface Step {

    void run() throws XMLStreamException;
  }
}
