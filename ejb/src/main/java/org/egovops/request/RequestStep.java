package org.egovops.request;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;
import org.egovops.kernel.Record;
import org.egovops.ticket.Move;

/**
 * Fulfilment step (办理步骤): one line of the service item's instruction, copied when the request came
 * in, and who did it when (ISO/IEC 20000-1 8.6.2).
 */
@Entity
@Table(name = "request_step")
public class RequestStep extends Record {

  @Column(name = "request_id")
  private long requestId;

  @Column(name = "step_position")
  private int position;

  @Lob private String instruction;

  @Lob
  @Column(name = "instruction_en")
  private String instructionEn;

  @Column(name = "done_at")
  private Instant doneAt;

  @Column(name = "done_by")
  private String doneBy;

  @Lob private String remark;

  protected RequestStep() {}

  RequestStep(long requestId, int position, String instruction, String instructionEn) {
    this.requestId = requestId;
    this.position = position;
    this.instruction = instruction;
    this.instructionEn = instructionEn;
  }

  void complete(Move move, String said) {
    doneAt = move.at();
    doneBy = move.by().name();
    remark = said;
  }

  /** From 1, in the order of the instruction. */
  public int position() {
    return position;
  }

  /** In Chinese. */
  public String instruction() {
    return instruction;
  }

  /** In English, or null where the catalogue had none. */
  public String instructionEn() {
    return instructionEn;
  }

  /** Position and instruction in both languages, parted by tabs, as the history keeps them. */
  String told() {
    String english = instructionEn == null ? instruction : instructionEn;
    return position + "\t" + plain(instruction) + "\t" + plain(english);
  }

  private static String plain(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }

  public boolean done() {
    return doneAt != null;
  }

  /** When it was done, or null. */
  public Instant doneAt() {
    return doneAt;
  }

  public String doneBy() {
    return doneBy;
  }

  /** What was said about it, such as why it was not needed; may be null. */
  public String remark() {
    return remark;
  }
}
