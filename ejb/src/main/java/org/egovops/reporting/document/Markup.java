package org.egovops.reporting.document;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Markup (标记): an element under construction. Text enters as a text node and never as markup, so
 * that nothing a user typed can become an element, a script or a link.
 */
final class Markup {

  private static final String SVG = "http://www.w3.org/2000/svg";

  private final Element element;

  private Markup(Element element) {
    this.element = element;
  }

  /** The root element of a new document. */
  static Markup root(String name) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
      factory.setNamespaceAware(true);
      Document document = factory.newDocumentBuilder().newDocument();
      Element root = document.createElement(name);
      document.appendChild(root);
      return new Markup(root);
    } catch (ParserConfigurationException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  Document document() {
    return element.getOwnerDocument();
  }

  /** Adds an element of the same kind, HTML under HTML and SVG under SVG. */
  Markup add(String name) {
    String namespace = element.getNamespaceURI();
    return append(
        namespace == null
            ? document().createElement(name)
            : document().createElementNS(namespace, name));
  }

  Markup add(String name, String style) {
    return add(name).set("class", style);
  }

  Markup addSvg() {
    return append(document().createElementNS(SVG, "svg"));
  }

  private Markup append(Element child) {
    element.appendChild(child);
    return new Markup(child);
  }

  Markup set(String attribute, String value) {
    element.setAttribute(attribute, value);
    return this;
  }

  Markup text(String text) {
    element.appendChild(document().createTextNode(text));
    return this;
  }
}
