package org.egovops.web.importing;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.egovops.importing.Choices;
import org.egovops.importing.FileProfile;
import org.egovops.importing.ImportField;
import org.egovops.importing.ImportMapping;
import org.egovops.importing.ImportRun;
import org.egovops.importing.IncidentImport;
import org.egovops.kernel.RuleBroken;
import org.egovops.web.screen.Language;
import org.egovops.web.screen.Notice;
import org.egovops.web.screen.Option;
import org.egovops.web.screen.Say;

/** Mapping form (列映射): which column stands for which field, and what its words mean. */
@Named("mappingForm")
@ViewScoped
public class MappingForm implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String AGAIN = "/import/record?faces-redirect=true&tab=mapping&number=";

  @Inject IncidentImport imports;
  @Inject Notice notice;
  @Inject Say say;
  @Inject Language language;

  private String number;
  private long version;
  private List<FieldSource> sources;
  private List<FieldWords> words;
  private String patterns;
  private String zone;
  private String missing;
  private boolean outsideTerm;
  private boolean measured;
  private String templateName;
  private String template;
  private transient Choices choices;
  private transient FileProfile profile;

  /** Fills the form with the mapping as it stands. */
  public void open(String of) {
    if (sources != null) {
      return;
    }
    number = of;
    ImportRun run = imports.find(of);
    ImportMapping mapping = run.mapping();
    version = run.version();
    sources =
        Arrays.stream(ImportField.values())
            .map(field -> new FieldSource(field, mapping.sources().get(field)))
            .toList();
    words =
        sources.stream()
            .filter(source -> source.getField().kind() == ImportField.Kind.CHOICE)
            .map(source -> words(source, mapping))
            .toList();
    patterns = String.join("; ", mapping.patterns());
    zone = mapping.zone().getId();
    missing = mapping.missing().stream().sorted().collect(Collectors.joining(" "));
    outsideTerm = mapping.outsideTerm();
    measured = mapping.measured();
  }

  private FieldWords words(FieldSource source, ImportMapping mapping) {
    String column = source.getColumn();
    return new FieldWords(
        source.getField(),
        column == null ? null : profile().column(column).orElse(null),
        mapping,
        choices());
  }

  private ImportMapping mapping() {
    Map<ImportField, ImportMapping.Source> chosen = new EnumMap<>(ImportField.class);
    sources.forEach(source -> chosen.put(source.getField(), source.source()));
    Map<ImportField, Map<String, String>> meant = new EnumMap<>(ImportField.class);
    words.forEach(one -> meant.put(one.getField(), one.meanings()));
    return new ImportMapping(
        chosen,
        meant,
        list(patterns, ";"),
        zone(),
        Set.copyOf(list(missing, " ")),
        outsideTerm,
        measured);
  }

  private ZoneId zone() {
    try {
      return ZoneId.of(zone.strip());
    } catch (DateTimeException unknown) {
      throw RuleBroken.at("zone", "import.zone-unknown", zone);
    }
  }

  private static List<String> list(String text, String between) {
    return text == null
        ? List.of()
        : List.copyOf(
            new LinkedHashSet<>(
                Arrays.stream(text.split(between))
                    .map(String::strip)
                    .filter(part -> !part.isEmpty())
                    .toList()));
  }

  /** Keeps the mapping and shows the first incidents by it. */
  public String save() {
    imports.map(number, version, mapping());
    notice.done("import.mapped");
    return "/import/record?faces-redirect=true&tab=preview&number=" + number;
  }

  /** Keeps the mapping and shows the words of newly chosen columns. */
  public String apply() {
    imports.map(number, version, mapping());
    return AGAIN + number;
  }

  public String saveTemplate() {
    imports.saveTemplate(number, templateName);
    notice.done("import.template.saved", templateName);
    return AGAIN + number;
  }

  public String useTemplate() {
    imports.useTemplate(number, version, template);
    return AGAIN + number;
  }

  /** The columns of the file, each with how full it is. */
  public List<Option> getColumns() {
    return profile().columns().stream()
        .map(column -> new Option(column.name(), column.name()))
        .toList();
  }

  /** Some words of a column, so that one sees what it is about. */
  public String sample(String column) {
    return column == null
        ? ""
        : profile().column(column).map(c -> String.join(" · ", c.samples(3))).orElse("");
  }

  /** What a field's words can stand for. */
  public List<Option> choices(ImportField field) {
    return choices().of(field).stream()
        .map(
            choice ->
                new Option(
                    choice.code(),
                    choice.english() == null
                        ? say.text(enumKey(field) + "." + choice.code())
                        : choice.name(language.getLocale())))
        .toList();
  }

  private static String enumKey(ImportField field) {
    return switch (field) {
      case CHANNEL -> "IntakeChannel";
      case FAULT_LEVEL -> "FaultLevel";
      case STATE -> "IncidentState";
      case LINE -> "SupportLine";
      case RESOLUTION_CODE -> "ResolutionCode";
      case IMPACT -> "Impact";
      default -> "Urgency";
    };
  }

  private Choices choices() {
    if (choices == null) {
      choices = imports.choices(number);
    }
    return choices;
  }

  private FileProfile profile() {
    if (profile == null) {
      profile = imports.find(number).profile();
    }
    return profile;
  }

  /** Words that have to be given a meaning: fields with a column or a value for the rest. */
  public List<FieldWords> getWords() {
    return words;
  }

  public List<String> getTemplates() {
    return new ArrayList<>(imports.templates(number));
  }

  public List<FieldSource> getSources() {
    return sources;
  }

  public String getPatterns() {
    return patterns;
  }

  public void setPatterns(String patterns) {
    this.patterns = patterns;
  }

  public String getZone() {
    return zone;
  }

  public void setZone(String zone) {
    this.zone = zone;
  }

  public String getMissing() {
    return missing;
  }

  public void setMissing(String missing) {
    this.missing = missing;
  }

  public boolean isOutsideTerm() {
    return outsideTerm;
  }

  public void setOutsideTerm(boolean outsideTerm) {
    this.outsideTerm = outsideTerm;
  }

  public boolean isMeasured() {
    return measured;
  }

  public void setMeasured(boolean measured) {
    this.measured = measured;
  }

  public String getTemplateName() {
    return templateName;
  }

  public void setTemplateName(String templateName) {
    this.templateName = templateName;
  }

  public String getTemplate() {
    return template;
  }

  public void setTemplate(String template) {
    this.template = template;
  }
}
