package org.egovops.party;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.egovops.kernel.DemoLoader;

/**
 * Demonstration parties (演示单位、人员与班组): eight departments, a contractor, a manufacturer, one person
 * per role and the teams of the three lines. All names are invented.
 */
@ApplicationScoped
class DemoParties implements DemoLoader {

  private static final String FIRST_LOGIN = "dept";
  private static final String DEMONSTRATION_CITY = "510100";

  /** How the credit codes of government bodies and of companies begin. */
  private static final Map<Side, String> BODIES =
      Map.of(Side.DEPARTMENT, "11", Side.CONTRACTOR, "91");

  @Inject Parties parties;

  /** How long a third party's people have an account. */
  private static final Duration THIRD_PARTIES = Duration.ofDays(25);

  private Instant until;
  private final Map<String, Organization> units = new HashMap<>();
  private final Map<String, Person> people = new HashMap<>();

  @Override
  public int order() {
    return 10;
  }

  @Override
  public boolean loaded() {
    return parties.loginTaken(FIRST_LOGIN);
  }

  @Override
  @Transactional(TxType.REQUIRES_NEW)
  public void load(Instant now) {
    until = now.plus(THIRD_PARTIES);
    units.put("office", parties.organization(Organization.SEEDED_OFFICE));
    unit("approval", "示范市行政审批局", "审批局", Side.DEPARTMENT);
    unit("civil", "示范市民政局", "民政局", Side.DEPARTMENT);
    unit("housing", "示范市住房和城乡建设局", "市住建局", Side.DEPARTMENT);
    unit("labour", "示范市人力资源和社会保障局", "市人社局", Side.DEPARTMENT);
    unit("market", "示范市市场监督管理局", "市市场监管局", Side.DEPARTMENT);
    unit("hall", "示范市政务服务中心", "市政务服务中心", Side.DEPARTMENT);
    unit("health", "示范市卫生健康委员会", "市卫健委", Side.DEPARTMENT);
    unit("traffic", "示范市交通运输局", "市交通局", Side.DEPARTMENT);
    unit("contractor", "示范运维服务有限公司", "运维公司", Side.CONTRACTOR);
    unit("maker", "示范设备厂商技术支持中心", "厂商支持", Side.CONTRACTOR);
    people();
    teams();
  }

  private void people() {
    person(FIRST_LOGIN, "陈示一", "approval", "综合科科员", 0);
    person("dept2", "林示二", "civil", "信息科科员", 0);
    person("interface", "周示三", "office", "运维项目接口人", 0);
    person("coordinator", "吴示四", "office", "运维项目协调人", 0);
    person("sponsor", "郑示五", "office", "项目负责人", 0);
    person("pm", "王示六", "contractor", "运维项目经理", 8);
    person("desk", "李示七", "contractor", "服务台值班工程师", 3);
    person("desk2", "赵示八", "contractor", "服务台值班工程师", 1);
    person("onsite", "孙示九", "contractor", "驻场运维工程师", 4);
    person("standby", "钱示十", "contractor", "待命运维工程师", 3);
    person("l2", "冯示甲", "contractor", "系统工程师", 6);
    person("software", "褚示乙", "contractor", "软件工程师", 5);
    person("l3", "卫示丙", "maker", "厂商技术专家", 9);
    person("incident", "蒋示丁", "contractor", "事件管理负责人", 6);
    person("problem", "沈示戊", "contractor", "问题管理负责人", 7);
    person("change", "韩示己", "contractor", "变更管理负责人", 7);
    person("config", "杨示庚", "contractor", "配置管理员", 5);
    person("relations", "朱示辛", "contractor", "业务关系负责人", 9);
    person("operator", "秦示壬", "contractor", "批处理操作员", 2);
    machine("monitor", "监控平台");
  }

  private void teams() {
    team("服务台", SupportLine.L1, "contractor", "desk", "desk2", "incident");
    team("驻场组", SupportLine.L1, "contractor", "onsite", "standby");
    team("工程技术部", SupportLine.L2, "contractor", "l2", "config");
    team("软件开发部", SupportLine.L2, "contractor", "software");
    team("厂商技术支持", SupportLine.L3, "maker", "l3");
  }

  private void unit(String key, String name, String shortName, Side side) {
    OrganizationForm form = new OrganizationForm();
    form.setName(name);
    form.setShortName(shortName);
    form.setSide(side);
    form.setRegionCode(DEMONSTRATION_CITY);
    form.setCreditCode(
        CreditCode.completed(
            BODIES.get(side) + DEMONSTRATION_CITY + "MB%07d".formatted(units.size())));
    Organization unit = new Organization(form);
    parties.add(unit);
    units.put(key, unit);
  }

  private void person(String login, String name, String unit, String title, int years) {
    PersonForm form = new PersonForm();
    form.setFullName(name);
    form.setJobTitle(title);
    form.setExperienceYears(years);
    form.setPhone("028-5550" + String.format("%04d", Math.floorMod(login.hashCode(), 10_000)));
    form.setEmail(login + "@example.org");
    form.setExpiresAt("maker".equals(unit) ? until : null);
    add(login, PersonKind.HUMAN, form, units.get(unit));
  }

  private void machine(String login, String name) {
    PersonForm form = new PersonForm();
    form.setFullName(name);
    add(login, PersonKind.MACHINE, form, units.get("office"));
  }

  private void add(String login, PersonKind kind, PersonForm form, Organization unit) {
    Person person = new Person(login, kind, DutyClass.BUSINESS, unit);
    person.change(form, unit);
    parties.add(person);
    people.put(login, person);
  }

  private void team(String name, SupportLine line, String unit, String... logins) {
    TeamForm form = new TeamForm();
    form.setName(name);
    form.setSupportLine(line);
    Team team = new Team(form, units.get(unit));
    parties.add(team);
    for (String login : logins) {
      parties.add(new TeamMember(team, people.get(login), login.equals(logins[0])));
    }
  }
}
