package org.egovops.web.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.egovops.configuration.ConfigurationFilter;
import org.egovops.configuration.ConfigurationItemRow;
import org.egovops.configuration.ConfigurationManagement;
import org.egovops.contract.ContractFilter;
import org.egovops.contract.ContractManagement;
import org.egovops.incident.Classification;
import org.egovops.incident.Incident;
import org.egovops.incident.IncidentFile;
import org.egovops.incident.IncidentForm;
import org.egovops.party.PartyDirectory;
import org.egovops.party.PartySearch;
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

  /** Whether no contract the reader may see covers the item (SCP-16). */
  boolean outOfScope(Option item) {
    return contracts.find(new ContractFilter(null, null, null, 200)).rows().stream()
        .noneMatch(one -> configuration.inScope(one.number(), item.value().toString()));
  }

  /** The chosen item takes the first place; the others of the record stay. */
  void nameItem(IncidentForm form, Option item) {
    form.setConfigurationItems(item == null ? List.of() : List.of(item.value().toString()));
  }

  Option unit(Incident incident) {
    return new Option(incident.contact().unitId(), incident.contact().unitName());
  }

  Option item(Incident incident) {
    return file.items(incident.number()).stream()
        .findFirst()
        .map(item -> new Option(item.number(), item.name()))
        .orElse(null);
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
    return form;
  }

  private static String place(ConfigurationItemRow item) {
    return item.number() + (item.cabinet() == null ? "" : " · " + item.cabinet());
  }
}
