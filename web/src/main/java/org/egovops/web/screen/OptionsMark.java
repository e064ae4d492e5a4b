package org.egovops.web.screen;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;

/**
 * Options (选项) {@code e:options}: the select of one filter. It only changes the address, so it is
 * drawn and never read back; {@code name} is its parameter, {@code value} what is chosen, {@code
 * options} as in {@link Say#options}.
 */
@FacesComponent("egovops.options")
public class OptionsMark extends Mark {

  @Override
  void draw(ResponseWriter page, Say say) throws IOException {
    String name = text("name");
    String chosen = sent(given("value"));
    page.startElement("select", this);
    page.writeAttribute("id", name, null);
    page.writeAttribute("name", name, null);
    option(page, "", say.text("frame.any"), chosen);
    for (Option option : say.options(given("options"))) {
      option(page, sent(option.value()), option.label(), chosen);
    }
    page.endElement("select");
  }

  private static void option(ResponseWriter page, String value, String label, String chosen)
      throws IOException {
    page.startElement("option", null);
    page.writeAttribute("value", value, null);
    if (value.equals(chosen)) {
      page.writeAttribute("selected", "selected", null);
    }
    page.writeText(label, null);
    page.endElement("option");
  }

  private static String sent(Object value) {
    if (value instanceof Enum<?> constant) {
      return constant.name();
    }
    return value == null ? "" : value.toString();
  }
}
