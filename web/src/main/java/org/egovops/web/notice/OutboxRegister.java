package org.egovops.web.notice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.egovops.communication.Deliveries;
import org.egovops.communication.DeliveryRow;
import org.egovops.communication.MailDelivery;
import org.egovops.communication.NoticeDelivery;
import org.egovops.kernel.OutboxState;
import org.egovops.kernel.Page;
import org.egovops.web.screen.Choices;
import org.egovops.web.screen.Language;
import org.egovops.web.screen.Notice;
import org.egovops.web.screen.Option;
import org.egovops.web.screen.Say;

/** Outbox register (投递记录): how messages fare, and sending again what was given up. */
@Named("outbox")
@RequestScoped
public class OutboxRegister {

  private static final int PAGE = 50;
  private static final List<String> TOPICS = List.of(NoticeDelivery.TOPIC, MailDelivery.TOPIC);

  @Inject Deliveries deliveries;
  @Inject Language language;
  @Inject Notice notice;
  @Inject Say say;
  @Inject HttpServletRequest request;

  private String state;
  private String topic;
  private Page<DeliveryRow> page;
  private Map<OutboxState, Long> counts;

  public Page<DeliveryRow> getPage() {
    if (page == null) {
      String chosen = topic != null && TOPICS.contains(topic) ? topic : null;
      page = deliveries.page(chosenState(), chosen, request.getParameter("after"), PAGE);
    }
    return page;
  }

  private OutboxState chosenState() {
    return Choices.one(OutboxState.class, state).orElse(null);
  }

  /** How many messages are in a state. */
  public long count(OutboxState value) {
    if (counts == null) {
      counts = deliveries.counts();
    }
    return counts.getOrDefault(value, 0L);
  }

  /** Sends one again. */
  public String sendAgain(long id) {
    deliveries.sendAgain(id);
    notice.done("outbox.again.done");
    return "/outbox/register?faces-redirect=true&includeViewParams=true";
  }

  /** Why a message was kept back or failed. */
  public String why(DeliveryRow row) {
    return row.why(language.getLocale());
  }

  public String getServer() {
    return deliveries.mailServer();
  }

  public OutboxState[] getStates() {
    return OutboxState.values();
  }

  public List<Option> getTopics() {
    return TOPICS.stream().map(one -> new Option(one, say.text("outbox.topic." + one))).toList();
  }

  /** Null for all, also where the address names none there is. */
  public String getState() {
    OutboxState chosen = chosenState();
    return chosen == null ? null : chosen.name();
  }

  public void setState(String state) {
    this.state = state;
  }

  public String getTopic() {
    return topic;
  }

  public void setTopic(String topic) {
    this.topic = topic;
  }
}
