package org.egovops.web.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.egovops.configuration.ConfigurationFilter;
import org.egovops.configuration.ConfigurationItemRow;
import org.egovops.configuration.ConfigurationManagement;
import org.egovops.contract.ContractFilter;
import org.egovops.contract.ContractManagement;
import org.egovops.contract.ContractRow;
import org.egovops.incident.Classification;
import org.egovops.incident.Incident;
import org.egovops.incident.IncidentFile;
import org.egovops.incident.IncidentForm;
import org.egovops.party.PartyDirectory;
import org.egovops.party.PartySearch;
import org.egovops.ticket.Ticket;
import org.egovops.web.screen.Option;

/** Intake filler (登记辅助): finds units and items while typing, and fills the form of a record. */
@Named("intakeFiller")
@ApplicationScoped
public class IntakeFiller {

  private static final int FOUND = 12;

  @Inject PartyDirectory directory;
  @Inject ConfigurationManagement configuration;
  @Inject ContractManagement contracts;
  @Inject IncidentFile file;

  public List<Option> units(String text) {
    return directory.organizations(PartySearch.named(text, FOUND)).rows().stream()
        .map(unit -> new Option(unit.id(), unit.name(), unit.shortName()))
        .toList();
  }

  public List<Option> items(String text) {
    ConfigurationFilter filter = new ConfigurationFilter();
    filter.setText(text);
    return configuration.find(filter, null, FOUND).rows().stream()
        .map(item -> new Option(item.number(), item.name(), place(item)))
        .toList();
  }

  /** Whether no contract the reader may see covers one of the items (SCP-16). */
  boolean outOfScope(List<Option> items) {
    List<ContractRow> all = contracts.find(new ContractFilter(null, null, null, 200)).rows();
    return items.stream()
        .map(item -> item.value().toString())
        .anyMatch(item -> all.stream().noneMatch(one -> configuration.inScope(one.number(), item)));
  }

  /** The unit of a ticket as it is stored. */
  public Option unit(Ticket stored) {
    return new Option(stored.contact().unitId(), stored.contact().unitName());
  }

  /** The unit of a merged form: the one that was shown, or the one that is stored. */
  public Option unit(Long id, Option shown, Ticket stored) {
    boolean kept = shown != null && id != null && id.toString().equals(shown.value().toString());
    return kept ? shown : unit(stored);
  }

  /** The items of a merged form, named as they were shown or are stored. */
  List<Option> items(IncidentForm form, List<Option> shown, Incident stored) {
    Map<String, Option> known = new HashMap<>();
    Stream.concat(items(stored).stream(), shown.stream())
        .forEach(item -> known.put(item.value().toString(), item));
    return form.getConfigurationItems().stream()
        .map(number -> known.getOrDefault(number, new Option(number, number)))
        .toList();
  }

  List<Option> items(Incident incident) {
    return file.items(incident.number()).stream()
        .map(item -> new Option(item.number(), item.name()))
        .toList();
  }

  IncidentForm fill(Incident incident) {
    Classification grades = incident.classification();
    IncidentForm form = new IncidentForm();
    form.setContactName(incident.contact().name());
    form.setContactPhone(incident.contact().phone());
    form.setTitle(incident.title());
    form.setSymptom(incident.symptom());
    form.setBusinessImpact(incident.businessImpact());
    form.setChannel(incident.channel());
    form.setServiceItem(grades.serviceItem());
    form.setBusinessSystem(grades.businessSystem());
    form.setCategory(grades.category());
    form.setFaultLevel(grades.faultLevel());
    form.setImpact(grades.impact());
    form.setUrgency(grades.urgency());
    form.setSupplierFault(grades.supplierFault());
    form.setUnit(incident.contact().unitId());
    form.setConfigurationItems(
        items(incident).stream().map(item -> item.value().toString()).toList());
    return form;
  }

  private static String place(ConfigurationItemRow item) {
    return item.number() + (item.cabinet() == null ? "" : " · " + item.cabinet());
  }
}
