package org.egovops.web.screen;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;

/**
 * Fact (事实) {@code e:fact}, inside {@code <dl class="facts">}: a {@code label} and its {@code
 * value}. Body: shown after the value, or instead.
 */
@FacesComponent("egovops.fact")
public class FactMark extends Mark {

  @Override
  void draw(ResponseWriter page, Say say) throws IOException {
    page.startElement("div", this);
    page.startElement("dt", null);
    page.writeText(text("label"), null);
    page.endElement("dt");
    page.startElement("dd", null);
    page.writeText(text("value"), null);
  }

  @Override
  public void encodeEnd(FacesContext faces) throws IOException {
    if (isRendered()) {
      faces.getResponseWriter().endElement("dd");
      faces.getResponseWriter().endElement("div");
    }
  }
}
