package org.egovops.reporting.document;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * Report document (报告文档): everything that will be printed, and nothing else (RPT-10). Absent text
 * is empty, an absent part is an empty list.
 *
 * @param letterhead the issuing body in red over the first page (发文机关标志); empty for a plain record
 * @param number document number (发文字号), as 运维报〔2026〕5号
 * @param securityLabel (密级或公开属性), as 内部
 * @param signer who signs a report upwards (签发人)
 * @param audience whom it addresses (主送机关)
 * @param organisation who signs at the end (发文机关署名)
 * @param date of the document (成文日期); also the date in the file's metadata
 * @param opening content before the first heading
 * @param approvals who prepared, checked and approved it
 * @param attachments titles of the attachments (附件说明)
 * @param imprint copies and printing at the end (版记)
 */
public record ReportDocument(
    Manner manner,
    String letterhead,
    String number,
    String securityLabel,
    String signer,
    String title,
    String audience,
    String organisation,
    LocalDate date,
    List<Block> opening,
    List<Section> sections,
    List<Approval> approvals,
    List<String> attachments,
    Imprint imprint) {

  private static final double DATE_INDENT = 4;
  private static final DateTimeFormatter CHINESE_DATE =
      DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.SIMPLIFIED_CHINESE);

  /**
   * Approval line (审签): one person's part in the document.
   *
   * @param role as 编制, 审核, 批准
   * @param date absent while the line waits to be signed by hand
   */
  public record Approval(String role, String name, String opinion, LocalDate date) {
    public Approval {
      role = PlainText.of(role);
      name = PlainText.of(name);
      opinion = PlainText.of(opinion);
    }
  }

  /**
   * Imprint (版记).
   *
   * @param copiesTo who gets a copy (抄送)
   * @param issuer who prints it (印发机关)
   * @param issued when (印发日期); absent for none
   */
  public record Imprint(String copiesTo, String issuer, LocalDate issued) {
    public static final Imprint NONE = new Imprint("", "", null);

    public Imprint {
      copiesTo = PlainText.of(copiesTo);
      issuer = PlainText.of(issuer);
    }

    boolean isEmpty() {
      return copiesTo.isEmpty() && issuer.isEmpty();
    }
  }

  public ReportDocument {
    Objects.requireNonNull(manner);
    Objects.requireNonNull(date);
    Objects.requireNonNull(imprint);
    letterhead = PlainText.of(letterhead);
    number = PlainText.of(number);
    securityLabel = PlainText.of(securityLabel);
    signer = PlainText.of(signer);
    title = PlainText.of(title);
    audience = PlainText.of(audience);
    organisation = PlainText.of(organisation);
    opening = List.copyOf(opening);
    sections = List.copyOf(sections);
    approvals = List.copyOf(approvals);
    attachments = PlainText.of(attachments);
    if (title.isEmpty()) {
      throw new IllegalArgumentException("a document needs a title");
    }
  }

  /** A date as documents write it: 2026年6月3日. */
  static String chinese(LocalDate date) {
    return date == null ? "" : CHINESE_DATE.format(date);
  }

  /**
   * Em from the right edge to the signature, so that the date under the middle of the
   * organisation's name stands four characters from the edge.
   */
  double signatureIndent() {
    double over = PlainText.width(organisation) - PlainText.width(chinese(date));
    return Math.max(0, DATE_INDENT - Math.max(0, over / 2));
  }

  public static Builder titled(String title, LocalDate date) {
    return new Builder(title, date);
  }

  /** Collects a document part by part. */
  public static final class Builder {
    private final String title;
    private final LocalDate date;
    private Manner manner = Manner.OFFICIAL;
    private String letterhead;
    private String number;
    private String securityLabel;
    private String signer;
    private String audience;
    private String organisation;
    private Imprint imprint = Imprint.NONE;
    private final List<Block> opening = new ArrayList<>();
    private final List<Section> sections = new ArrayList<>();
    private final List<Approval> approvals = new ArrayList<>();
    private final List<String> attachments = new ArrayList<>();

    private Builder(String title, LocalDate date) {
      this.title = title;
      this.date = date;
    }

    public Builder manner(Manner value) {
      manner = value;
      return this;
    }

    public Builder letterhead(String value) {
      letterhead = value;
      return this;
    }

    public Builder number(String value) {
      number = value;
      return this;
    }

    public Builder securityLabel(String value) {
      securityLabel = value;
      return this;
    }

    public Builder signer(String value) {
      signer = value;
      return this;
    }

    public Builder audience(String value) {
      audience = value;
      return this;
    }

    public Builder organisation(String value) {
      organisation = value;
      return this;
    }

    public Builder opening(Block... blocks) {
      opening.addAll(List.of(blocks));
      return this;
    }

    public Builder section(Section section) {
      sections.add(section);
      return this;
    }

    public Builder approval(Approval approval) {
      approvals.add(approval);
      return this;
    }

    public Builder attachment(String attachmentTitle) {
      attachments.add(attachmentTitle);
      return this;
    }

    public Builder imprint(String copiesTo, String issuer, LocalDate issued) {
      imprint = new Imprint(copiesTo, issuer, issued);
      return this;
    }

    public ReportDocument build() {
      return new ReportDocument(
          manner,
          letterhead,
          number,
          securityLabel,
          signer,
          title,
          audience,
          organisation,
          date,
          opening,
          sections,
          approvals,
          attachments,
          imprint);
    }
  }
}
