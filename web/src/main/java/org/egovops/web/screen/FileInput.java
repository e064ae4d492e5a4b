package org.egovops.web.screen;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.html.HtmlInputFile;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.ConverterException;
import jakarta.servlet.http.Part;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;
import org.omnifaces.util.Beans;

/**
 * File input (文件选择): a file of 0 bytes is refused by its name. The Faces library alone takes it for
 * a field in which nothing was picked, and the file would be gone without a word.
 */
public class FileInput extends HtmlInputFile {

  @Override
  protected Object getConvertedValue(FacesContext faces, Object sent) {
    empty(sent)
        .ifPresent(
            name -> {
              String text = Beans.getReference(Say.class).text("frame.upload.nothing", name);
              throw new ConverterException(
                  new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
            });
    return super.getConvertedValue(faces, sent);
  }

  /** The name of the first file without content among what a browser sent for a field. */
  static Optional<String> empty(Object sent) {
    Stream<?> parts = sent instanceof Collection<?> several ? several.stream() : Stream.of(sent);
    return parts
        .filter(Part.class::isInstance)
        .map(Part.class::cast)
        .filter(part -> part.getSize() == 0 && named(part))
        .map(Part::getSubmittedFileName)
        .findFirst();
  }

  /** A browser sends a nameless part where nothing was picked. */
  private static boolean named(Part part) {
    return part.getSubmittedFileName() != null && !part.getSubmittedFileName().isBlank();
  }
}
