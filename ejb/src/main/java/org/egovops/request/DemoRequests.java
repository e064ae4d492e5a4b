package org.egovops.request;

import static org.egovops.request.RequestAction.*;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.egovops.contract.Contracts;
import org.egovops.kernel.DemoLoader;
import org.egovops.party.Actor;
import org.egovops.party.Organization;
import org.egovops.party.Permission;
import org.egovops.party.SupportLine;
import org.egovops.ticket.CustomerChannel;
import org.egovops.ticket.DemoStory;
import org.egovops.ticket.IntakeChannel;

/**
 * Demonstration requests (演示服务请求): what departments asked for in the last months and what is open
 * this morning, told by {@code demo-requests.csv} and taken through the same steps as in daily
 * work.
 */
@ApplicationScoped
class DemoRequests implements DemoLoader {

  private static final ZoneId OFFICE = ZoneId.of("Asia/Shanghai");
  private static final List<RequestAction> BY_OFFICE = List.of(APPROVE, REFUSE);
  private static final List<RequestAction> BY_CALLER = List.of(CONFIRM, REOPEN);
  private static final List<RequestAction> BY_ENGINEER =
      List.of(START, COMPLETE_STEP, FULFIL, RequestAction.WAIT, RESUME);

  @Inject Contracts contracts;
  @Inject RequestIntake intake;
  @Inject RequestWork work;
  @Inject Requests requests;
  @Inject DemoStory story;

  @Override
  public int order() {
    return 65;
  }

  @Override
  public boolean loaded() {
    return contracts
        .byNumber(DemoStory.CONTRACT)
        .filter(contract -> requests.count(under(contract.id())) > 0)
        .isPresent();
  }

  private static RequestQuery under(long contractId) {
    RequestQuery query = new RequestQuery();
    query.equal("e.contractId", contractId);
    return query;
  }

  @Override
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void load(Instant now) {
    DemoStory.rows(DemoRequests.class, "demo-requests.csv").stream()
        .sorted(Comparator.comparing(row -> DemoStory.moment(row.get("when"), now)))
        .forEach(row -> tell(row, now));
  }

  private void tell(CSVRecord row, Instant now) {
    Organization unit = story.unit(row.get("unit"));
    Instant asked = DemoStory.moment(row.get("when"), now);
    Actor caller =
        story.caller(
            unit,
            asked,
            now,
            Permission.REQUEST_SUBMIT,
            Permission.REQUEST_READ,
            Permission.REQUEST_CONFIRM);
    ServiceRequest request = intake.submit(form(row, asked), caller, asked);
    Duration pace = Duration.between(asked, now).dividedBy(24);
    Instant at = asked;
    for (RequestAction action : script(row, request)) {
      at = at.plus(pace.compareTo(Duration.ofHours(5)) > 0 ? Duration.ofHours(5) : pace);
      work.perform(
          request, action, fill(action, row, request, asked), actor(action, caller, now), at);
      story.flush();
    }
  }

  /** {@code STEPS} stands for each step of the item, {@code STEP} for the first that is open. */
  private static List<RequestAction> script(CSVRecord row, ServiceRequest request) {
    List<RequestAction> script = new ArrayList<>();
    List<String> words =
        row.get("script").isEmpty() ? List.of() : List.of(row.get("script").split(" "));
    for (String word : words) {
      int times = word.equals("STEPS") ? request.steps() : 1;
      RequestAction action = word.startsWith("STEP") ? COMPLETE_STEP : RequestAction.valueOf(word);
      for (int i = 0; i < times; i++) {
        script.add(action);
      }
    }
    return script;
  }

  private static RequestForm form(CSVRecord row, Instant asked) {
    RequestForm form = new RequestForm();
    form.setContract(DemoStory.CONTRACT);
    form.setContactName("经办人");
    form.setContactPhone(DemoStory.phone(row));
    form.setTitle(row.get("title"));
    form.setDescription(row.get("description"));
    form.setServiceItem(row.get("item"));
    form.setBusinessSystem(row.get("system"));
    form.setChannel(IntakeChannel.PORTAL);
    if (!row.get("days").isEmpty()) {
      form.setWantedBy(day(asked, row.get("days")));
    }
    return form;
  }

  private RequestActionForm fill(
      RequestAction action, CSVRecord row, ServiceRequest request, Instant asked) {
    RequestActionForm form = new RequestActionForm();
    switch (action) {
      case ACCEPT -> form.setTeam(story.team(SupportLine.valueOf(row.get("line"))).id());
      case COMPLETE_STEP -> form.setStep(request.stepsDone() + 1);
      case FULFIL -> form.setResult(row.get("result"));
      case AGREE_DATE -> {
        form.setPromisedBy(day(asked, row.get("days")).plusDays(2));
        form.setCustomer("经办人");
      }
      case CONFIRM -> form.setCustomerChannel(CustomerChannel.PORTAL);
      case REFUSE, WAIT, REOPEN, CANCEL -> form.setText(row.get("remark"));
      default -> {
        // The other steps say nothing more.
      }
    }
    return form;
  }

  private Actor actor(RequestAction action, Actor caller, Instant now) {
    if (BY_CALLER.contains(action)) {
      return caller;
    }
    if (BY_OFFICE.contains(action)) {
      return story.person("coordinator", now);
    }
    return story.person(BY_ENGINEER.contains(action) ? "onsite" : "desk", now);
  }

  private static LocalDate day(Instant asked, String days) {
    return LocalDate.ofInstant(asked, OFFICE).plusDays(Long.parseLong(days));
  }
}
