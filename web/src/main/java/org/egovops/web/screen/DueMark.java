package org.egovops.web.screen;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;

/**
 * Due bar (时限条) {@code e:due}: a {@link Countdown} as icon, words, figure and bar; nothing where
 * {@code value} is null.
 */
@FacesComponent("egovops.due")
public class DueMark extends Mark {

  @Override
  void draw(ResponseWriter page, Say say) throws IOException {
    if (given("value") instanceof Countdown clock) {
      page.startElement("div", this);
      page.writeAttribute("class", "due " + clock.tone(), null);
      words(page, say, clock);
      bar(page, clock.percent());
      page.endElement("div");
    }
  }

  private void words(ResponseWriter page, Say say, Countdown clock) throws IOException {
    page.startElement("div", null);
    page.writeAttribute("class", "l", null);
    page.startElement("span", null);
    icon(page, clock.icon());
    page.writeText(clock.metric() + " " + say.standing(clock), null);
    page.endElement("span");
    page.startElement("span", null);
    page.writeAttribute("title", say.exact(clock.due()), null);
    page.writeText(say.figure(clock), null);
    page.endElement("span");
    page.endElement("div");
  }

  private static void bar(ResponseWriter page, int percent) throws IOException {
    page.startElement("div", null);
    page.writeAttribute("class", "m", null);
    page.writeAttribute("aria-hidden", "true", null);
    page.startElement("i", null);
    page.writeAttribute("style", "width:" + percent + "%", null);
    page.endElement("i");
    page.endElement("div");
  }
}
