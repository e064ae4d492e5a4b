package org.egovops.web.screen;

import jakarta.el.ValueExpression;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import org.omnifaces.util.Beans;

/**
 * Mark (标记): a value drawn in one stroke. Lists draw these some hundred times a page, where a tag
 * file would evaluate its value and words anew for each attribute.
 */
abstract class Mark extends UIComponentBase {

  private static final String SAY = Mark.class.getName() + ".say";

  @Override
  public String getFamily() {
    return "egovops";
  }

  @Override
  public void encodeBegin(FacesContext faces) throws IOException {
    if (isRendered()) {
      draw(faces.getResponseWriter(), say(faces));
    }
  }

  abstract void draw(ResponseWriter page, Say say) throws IOException;

  /** An attribute of the tag, evaluated now; null where it was not given. */
  final Object given(String attribute) {
    ValueExpression expression = getValueExpression(attribute);
    return expression == null
        ? getAttributes().get(attribute)
        : expression.getValue(getFacesContext().getELContext());
  }

  final String text(String attribute) {
    Object given = given(attribute);
    return given == null ? "" : given.toString();
  }

  /** An icon for the eye; the words beside it say the same. */
  final void icon(ResponseWriter page, String name) throws IOException {
    if (!name.isEmpty()) {
      page.startElement("i", null);
      page.writeAttribute("class", "i i-" + name, null);
      page.writeAttribute("aria-hidden", "true", null);
      page.endElement("i");
    }
  }

  /** Looked up once per request. */
  private static Say say(FacesContext faces) {
    return (Say)
        faces.getAttributes().computeIfAbsent(SAY, absent -> Beans.getReference(Say.class));
  }
}
