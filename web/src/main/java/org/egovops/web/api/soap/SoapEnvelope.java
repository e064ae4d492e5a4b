package org.egovops.web.api.soap;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * SOAP envelope (SOAP 信封): at most one header, then one body with one request, and nothing beside
 * them. What stands elsewhere, however it is named, is no body.
 */
final class SoapEnvelope {

  static final String NAMESPACE = "http://schemas.xmlsoap.org/soap/envelope/";

  private static final String NEXT = "http://schemas.xmlsoap.org/soap/actor/next";
  private static final Set<String> TRUE = Set.of("1", "true");

  private final Element header;
  private final Element request;

  private SoapEnvelope(Element header, Element request) {
    this.header = header;
    this.request = request;
  }

  /** The envelope of a message, or null when it is made otherwise. */
  static SoapEnvelope of(Document message) {
    List<Element> parts = children(message.getDocumentElement());
    if (parts == null || parts.isEmpty() || parts.size() > 2) {
      return null;
    }
    Element header = parts.size() == 2 ? parts.get(0) : null;
    Element body = parts.get(parts.size() - 1);
    List<Element> requests = is(body, "Body") ? children(body) : null;
    return (header == null || is(header, "Header")) && requests != null && requests.size() == 1
        ? new SoapEnvelope(header, requests.get(0))
        : null;
  }

  Element request() {
    return request;
  }

  /** Name of a header entry we would have to understand and do not, or null. */
  String notUnderstood() {
    List<Element> entries = header == null ? List.of() : children(header);
    return (entries == null ? List.<Element>of() : entries)
        .stream().filter(SoapEnvelope::isDemand).map(Node::getLocalName).findFirst().orElse(null);
  }

  private static boolean isDemand(Element entry) {
    String actor = entry.getAttributeNS(NAMESPACE, "actor").strip();
    return TRUE.contains(entry.getAttributeNS(NAMESPACE, "mustUnderstand").strip())
        && (actor.isEmpty() || NEXT.equals(actor));
  }

  private static boolean is(Element element, String name) {
    return name.equals(element.getLocalName()) && NAMESPACE.equals(element.getNamespaceURI());
  }

  /** The elements in an element, or null when there is text between them. */
  private static List<Element> children(Element parent) {
    List<Element> elements = new ArrayList<>();
    for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element element) {
        elements.add(element);
      } else if (child.getNodeType() != Node.COMMENT_NODE && !child.getTextContent().isBlank()) {
        return null;
      }
    }
    return elements;
  }
}
