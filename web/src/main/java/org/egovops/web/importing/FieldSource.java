package org.egovops.web.importing;

import java.io.Serializable;
import org.egovops.importing.ImportField;
import org.egovops.importing.ImportMapping;

/** Field source (字段来源) as a row of the mapping form. */
public class FieldSource implements Serializable {

  private static final long serialVersionUID = 1L;

  private final ImportField field;
  private String column;
  private String otherwise;

  FieldSource(ImportField field, ImportMapping.Source source) {
    this.field = field;
    if (source != null) {
      this.column = source.column();
      this.otherwise = source.otherwise();
    }
  }

  ImportMapping.Source source() {
    return new ImportMapping.Source(blankToNull(column), blankToNull(otherwise));
  }

  private static String blankToNull(String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }

  public ImportField getField() {
    return field;
  }

  public String getColumn() {
    return column;
  }

  public void setColumn(String column) {
    this.column = column;
  }

  public String getOtherwise() {
    return otherwise;
  }

  public void setOtherwise(String otherwise) {
    this.otherwise = otherwise;
  }
}
