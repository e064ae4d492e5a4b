package org.egovops.batch;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Job steps (作业步骤): the steps of a job in the order its XML has them. */
final class JobSteps {

  private JobSteps() {}

  /** The steps' names; none where there is no such job. */
  static List<String> of(String job) {
    try (InputStream xml =
        JobSteps.class.getResourceAsStream("/META-INF/batch-jobs/" + job + ".xml")) {
      return xml == null ? List.of() : read(xml);
    } catch (IOException | XMLStreamException broken) {
      throw new IllegalStateException("The XML of job " + job + " cannot be read", broken);
    }
  }

  private static List<String> read(InputStream xml) throws XMLStreamException {
    XMLStreamReader reader = XMLInputFactory.newFactory().createXMLStreamReader(xml);
    List<String> steps = new ArrayList<>();
    while (reader.hasNext()) {
      if (reader.next() == XMLStreamConstants.START_ELEMENT
          && "step".equals(reader.getLocalName())) {
        steps.add(reader.getAttributeValue(null, "id"));
      }
    }
    return List.copyOf(steps);
  }
}
