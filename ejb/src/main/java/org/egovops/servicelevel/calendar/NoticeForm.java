package org.egovops.servicelevel.calendar;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/** Notice form (放假通知导入): a year's notice as JSON, and why it is proposed. */
public class NoticeForm implements Serializable {

  private static final long serialVersionUID = 1L;

  /**
   * {@code {"year":2027,"papers":[…],"days":[{"name":"元旦","date":"2027-01-01","isOffDay":true}]}}.
   */
  @NotBlank
  @Size(max = 100_000)
  private String notice;

  /** Which notice, and where it was published. */
  @NotBlank
  @Size(max = 400)
  private String reason;

  public String getNotice() {
    return notice;
  }

  public void setNotice(String notice) {
    this.notice = notice;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
