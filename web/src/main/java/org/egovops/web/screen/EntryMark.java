package org.egovops.web.screen;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.time.Instant;

/**
 * Entry (过程条目) {@code e:entry} of a timeline, inside {@code <ol class="timeline">}: {@code who} did
 * {@code what} {@code at} a moment; {@code internal} where only staff see it. Body: the words.
 */
@FacesComponent("egovops.entry")
public class EntryMark extends Mark {

  @Override
  void draw(ResponseWriter page, Say say) throws IOException {
    Instant at = (Instant) given("at");
    page.startElement("li", this);
    if (Boolean.TRUE.equals(given("internal"))) {
      page.writeAttribute("class", "internal", null);
    }
    page.startElement("time", null);
    page.writeAttribute("datetime", at.toString(), null);
    page.writeAttribute("title", say.exact(at), null);
    page.writeText(say.near(at), null);
    page.endElement("time");
    page.startElement("span", null);
    page.writeAttribute("class", "p", null);
    page.writeAttribute("aria-hidden", "true", null);
    page.endElement("span");
    page.startElement("div", null);
    deed(page, text("who"), text("what"));
    page.startElement("div", null);
    page.writeAttribute("class", "txt", null);
  }

  private static void deed(ResponseWriter page, String who, String what) throws IOException {
    page.startElement("b", null);
    page.writeAttribute("class", "who", null);
    page.writeText(who, null);
    page.endElement("b");
    if (!what.isEmpty()) {
      page.writeText(" · " + what, null);
    }
  }

  @Override
  public void encodeEnd(FacesContext faces) throws IOException {
    if (isRendered()) {
      ResponseWriter page = faces.getResponseWriter();
      page.endElement("div");
      page.endElement("div");
      page.endElement("li");
    }
  }
}
