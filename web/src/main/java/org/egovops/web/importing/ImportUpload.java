package org.egovops.web.importing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.List;
import org.egovops.importing.ImportRun;
import org.egovops.importing.IncidentImport;
import org.egovops.web.screen.Notice;
import org.egovops.web.screen.Option;

/** Import upload (上传导入文件): one file for one contract; refused at once when it is no CSV. */
@Named("importUpload")
@RequestScoped
public class ImportUpload {

  @Inject IncidentImport imports;
  @Inject Notice notice;

  private Part file;
  private String contract;
  private String charset;

  /** Takes the file in and shows what was found in it. */
  public String send() throws IOException {
    try (InputStream content = file.getInputStream()) {
      Charset chosen = charset == null ? null : Charset.forName(charset);
      ImportRun run = imports.upload(contract, file.getSubmittedFileName(), chosen, content);
      notice.done("import.uploaded", run.number(), run.rows());
      return "/import/record?faces-redirect=true&number=" + run.number();
    }
  }

  /** The contracts the person may import for. */
  public List<Option> getContracts() {
    return imports.contracts().stream()
        .map(terms -> new Option(terms.number(), terms.number() + " " + terms.name()))
        .toList();
  }

  public List<String> getCharsets() {
    return List.of("UTF-8", "GB18030", "UTF-16LE");
  }

  public Part getFile() {
    return file;
  }

  public void setFile(Part file) {
    this.file = file;
  }

  /** The chosen one; where there is only one, it need not be chosen. */
  public String getContract() {
    List<Option> all = contract == null ? getContracts() : List.of();
    return all.size() == 1 ? (String) all.get(0).value() : contract;
  }

  public void setContract(String contract) {
    this.contract = contract;
  }

  public String getCharset() {
    return charset;
  }

  public void setCharset(String charset) {
    this.charset = charset;
  }
}
