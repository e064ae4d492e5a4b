package org.egovops.web.calendar;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.egovops.kernel.RuleBroken;
import org.egovops.servicelevel.calendar.CalendarManagement;
import org.egovops.servicelevel.calendar.NoticeForm;
import org.egovops.web.screen.Notice;

/** Notice page (放假通知导入): a year's official notice as a JSON file, proposed for all calendars. */
@Named("holidayNotice")
@RequestScoped
public class NoticePage {

  private static final int MOST_BYTES = 300_000;

  @Inject CalendarManagement management;
  @Inject Notice notice;

  private Part file;
  private String reason;

  /** Proposes the notice and shows what it would change. */
  public String propose() throws IOException {
    NoticeForm form = new NoticeForm();
    form.setNotice(text());
    form.setReason(reason);
    long proposal = management.proposeNotice(form).id();
    notice.done("calendar.proposed");
    return "/calendar/proposal?faces-redirect=true&id=" + proposal;
  }

  /** The file's text; no more of it is read than a notice can have. */
  private String text() throws IOException {
    try (InputStream content = file.getInputStream()) {
      byte[] bytes = content.readNBytes(MOST_BYTES + 1);
      if (bytes.length > MOST_BYTES) {
        throw RuleBroken.at("notice", "calendar.notice-large", MOST_BYTES / 1000);
      }
      if (bytes.length == 0) {
        throw RuleBroken.at("notice", "calendar.notice-empty");
      }
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException binary) {
      throw RuleBroken.at("notice", "calendar.notice-text");
    }
  }

  public Part getFile() {
    return file;
  }

  public void setFile(Part file) {
    this.file = file;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
