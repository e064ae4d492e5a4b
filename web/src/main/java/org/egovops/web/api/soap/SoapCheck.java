package org.egovops.web.api.soap;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.transform.dom.DOMSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * SOAP check (SOAP 报文检查): one envelope of SOAP 1.1 whose body is a request of the published
 * contract. Nothing with a document type is read any further, so neither bombs nor external
 * entities exist.
 */
final class SoapCheck {

  private static final String WSDL = "http://schemas.xmlsoap.org/wsdl/";
  private static final int DEEPEST = 20;

  /** Most attributes and namespaces of one element; requests of the contract have none. */
  private static final int MOST = 50;

  private final XMLInputFactory readers = XMLInputFactory.newDefaultFactory();
  private final DocumentBuilderFactory documents = DocumentBuilderFactory.newDefaultNSInstance();
  private final Schema contract;
  private final Set<String> operations;

  /**
   * Checks requests against the types of a WSDL.
   *
   * @throws IOException when the WSDL cannot be read
   */
  SoapCheck(InputStream wsdl) throws IOException {
    readers.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    readers.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    try {
      documents.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      Document read = documents.newDocumentBuilder().parse(wsdl);
      Node types =
          read.getElementsByTagNameNS(XMLConstants.W3C_XML_SCHEMA_NS_URI, "schema").item(0);
      contract = SchemaFactory.newDefaultInstance().newSchema(new DOMSource(types));
      operations = operations(read);
    } catch (SAXException | ParserConfigurationException broken) {
      throw new IOException("The WSDL holds no schema", broken);
    }
  }

  private static Set<String> operations(Document wsdl) {
    NodeList all = wsdl.getElementsByTagNameNS(WSDL, "operation");
    return IntStream.range(0, all.getLength())
        .mapToObj(i -> ((Element) all.item(i)).getAttribute("name"))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** What is wrong with a message, or null. */
  SoapFault fault(byte[] message) {
    try {
      SoapFault form = form(message);
      return form == null ? content(message) : form;
    } catch (XMLStreamException | SAXException | IOException malformed) {
      return SoapFault.client("soap.malformed");
    }
  }

  private SoapFault form(byte[] message) throws XMLStreamException {
    XMLStreamReader reader = readers.createXMLStreamReader(new ByteArrayInputStream(message));
    int depth = 0;
    while (reader.hasNext()) {
      switch (reader.next()) {
        case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> {
          return SoapFault.client("soap.document-type");
        }
        case XMLStreamConstants.PROCESSING_INSTRUCTION -> {
          return SoapFault.client("soap.malformed");
        }
        case XMLStreamConstants.START_ELEMENT -> {
          depth++;
          SoapFault wrong = start(reader, depth);
          if (wrong != null) {
            return wrong;
          }
        }
        case XMLStreamConstants.END_ELEMENT -> depth--;
        default -> {
          // text and comments nest nothing
        }
      }
    }
    return null;
  }

  private static SoapFault start(XMLStreamReader reader, int depth) {
    if (depth == 1 && !isEnvelope(reader)) {
      return new SoapFault("VersionMismatch", "soap.version", List.of());
    } else if (depth > DEEPEST) {
      return SoapFault.client("soap.too-deep", DEEPEST);
    }
    int attributes = reader.getAttributeCount() + reader.getNamespaceCount();
    return attributes > MOST ? SoapFault.client("soap.too-many-attributes", MOST) : null;
  }

  private static boolean isEnvelope(XMLStreamReader reader) {
    return "Envelope".equals(reader.getLocalName())
        && SoapEnvelope.NAMESPACE.equals(reader.getNamespaceURI());
  }

  private SoapFault content(byte[] message) throws SAXException, IOException {
    SoapEnvelope envelope = SoapEnvelope.of(builder().parse(new ByteArrayInputStream(message)));
    if (envelope == null) {
      return SoapFault.client("soap.malformed");
    }
    String header = envelope.notUnderstood();
    return header == null
        ? request(envelope.request())
        : new SoapFault("MustUnderstand", "soap.not-understood", List.of(header));
  }

  private SoapFault request(Element request) throws IOException {
    if (!operations.contains(request.getLocalName())) {
      return SoapFault.client("soap.invalid", request.getLocalName());
    }
    try {
      contract.newValidator().validate(new DOMSource(request));
      return null;
    } catch (SAXException foreign) {
      return SoapFault.client("soap.invalid", foreign.getMessage());
    }
  }

  private DocumentBuilder builder() {
    try {
      DocumentBuilder builder = documents.newDocumentBuilder();
      builder.setErrorHandler(null);
      return builder;
    } catch (ParserConfigurationException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
