package org.egovops.web.screen;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * Number (编号) {@code e:number}: leads from a row to its record. {@code page}: the record's page
 * such as {@code /incident/record}; {@code value}: its number; {@code text}: words instead of the
 * number.
 */
@FacesComponent("egovops.number")
public class NumberMark extends Mark {

  @Override
  void draw(ResponseWriter page, Say say) throws IOException {
    String number = text("value");
    String words = text("text");
    page.startElement("a", this);
    page.writeAttribute("class", "no", null);
    page.writeAttribute("href", address(number), null);
    page.writeText(words.isEmpty() ? number : words, null);
    page.endElement("a");
  }

  private String address(String number) {
    String root = FacesContext.getCurrentInstance().getExternalContext().getRequestContextPath();
    String query = URLEncoder.encode(number, StandardCharsets.UTF_8);
    return root + text("page") + ".xhtml?number=" + query;
  }
}
