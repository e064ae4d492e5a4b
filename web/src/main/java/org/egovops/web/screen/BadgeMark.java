package org.egovops.web.screen;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;

/**
 * Badge (标签) {@code e:badge}: state, fault level, priority — colour, icon and word. {@code value}:
 * an enum whose word is its label and whose colour and icon stand in {@code tones.properties}; or
 * {@code text} with {@code tone} and {@code icon}.
 */
@FacesComponent("egovops.badge")
public class BadgeMark extends Mark {

  @Override
  void draw(ResponseWriter page, Say say) throws IOException {
    Object value = given("value");
    String text = text("text");
    if (value == null && text.isEmpty()) {
      return;
    }
    String tone = text("tone");
    String icon = text("icon");
    page.startElement("span", this);
    page.writeAttribute("class", "tag " + (tone.isEmpty() ? say.tone(value) : tone), null);
    icon(page, icon.isEmpty() ? say.icon(value) : icon);
    page.writeText(text.isEmpty() ? say.of(value) : text, null);
    page.endElement("span");
  }
}
