package org.egovops.web.screen;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.List;

/**
 * Places (去处) {@code e:places}: headings and entries of the left navigation, which stands on every
 * page; {@code value} are the {@link Navigation#getSections sections}.
 */
@FacesComponent("egovops.places")
public class PlacesMark extends Mark {

  @Override
  @SuppressWarnings("unchecked")
  void draw(ResponseWriter page, Say say) throws IOException {
    for (Navigation.Section section : (List<Navigation.Section>) given("value")) {
      page.startElement("h2", this);
      page.writeText(say.of(section.group()), null);
      page.endElement("h2");
      for (Navigation.Entry entry : section.entries()) {
        entry(page, say, entry);
      }
    }
  }

  private void entry(ResponseWriter page, Say say, Navigation.Entry entry) throws IOException {
    page.startElement("a", this);
    page.writeAttribute("href", root() + entry.page(), null);
    if (entry.current()) {
      page.writeAttribute("class", "on", null);
      page.writeAttribute("aria-current", "page", null);
    }
    page.writeText(say.of(entry.place()) + " ", null);
    if (entry.count() > 0) {
      page.startElement("small", null);
      page.writeText(entry.count(), null);
      page.endElement("small");
    }
    page.endElement("a");
  }

  private static String root() {
    return FacesContext.getCurrentInstance().getExternalContext().getRequestContextPath();
  }
}
