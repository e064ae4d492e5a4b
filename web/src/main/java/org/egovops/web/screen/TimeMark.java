package org.egovops.web.screen;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.time.Instant;

/**
 * Time (时间) {@code e:time}: {@code value} near now in words, the exact time on hover; a dash for
 * nothing.
 */
@FacesComponent("egovops.time")
public class TimeMark extends Mark {

  @Override
  void draw(ResponseWriter page, Say say) throws IOException {
    Instant moment = (Instant) given("value");
    page.startElement("time", this);
    if (moment != null) {
      page.writeAttribute("datetime", moment.toString(), null);
      page.writeAttribute("title", say.exact(moment), null);
    }
    page.writeText(say.near(moment), null);
    page.endElement("time");
  }
}
