package org.egovops.reporting.document;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.IntStream;
import org.egovops.reporting.document.ReportDocument.Approval;

/** Documents to print in tests: a month's report with invented figures and a receipt. */
final class Samples {

  static final LocalDate DAY = LocalDate.of(2026, 6, 3);

  private static final String[] UNITS = {
    "市住房和城乡建设局", "市人力资源和社会保障局", "市市场监督管理局", "市公安局出入境管理支队", "市不动产登记中心", "市卫生健康委员会"
  };
  private static final String[] SYMPTOMS = {
    "行政权力运行系统点击“受理”后页面无响应，窗口无法继续办理业务",
    "政务外网接入交换机端口频繁断开，办事大厅三层网络中断",
    "电子证照接口返回超时，证照无法签发",
    "办公终端无法打印，驱动提示 Error 0x0000011b",
    "数据库服务器磁盘空间告警（使用率 92%），归档日志未清理",
    "统一身份认证登录失败，提示“用户不存在或密码错误”"
  };

  private Samples() {}

  static ReportDocument monthlyReport() {
    return monthlyReport(36);
  }

  static ReportDocument monthlyReport(int incidents) {
    return ReportDocument.titled("关于2026年5月市级电子政务平台运行维护服务事件处理情况的报告", DAY)
        .letterhead("蓉江市电子政务中心")
        .number("运维报〔2026〕5号")
        .securityLabel("内部")
        .signer("王*明")
        .audience("市政务服务和数据局")
        .organisation("蓉江市电子政务运维项目部")
        .opening(opening())
        .section(overview())
        .section(byClass())
        .section(attainment())
        .section(details(incidents))
        .section(improvements())
        .attachment("2026年5月事件明细表")
        .attachment("重大事件“政务外网核心交换机故障”处理报告")
        .approval(new Approval("编制", "李*", "", DAY.minusDays(2)))
        .approval(new Approval("审核", "赵*华", "统计口径与合同一致，同意上报。", DAY.minusDays(1)))
        .approval(new Approval("批准", "王*明", "同意。", DAY))
        .imprint("市财政局，市审计局，各使用单位", "蓉江市电子政务中心综合科", DAY)
        .build();
  }

  private static Block opening() {
    return Block.paragraph(
        "根据《市级电子政务平台运行维护服务合同》及服务级别协议的约定，现将2026年5月（5月1日至5月31日）"
            + "事件处理情况报告如下。本报告数据取自运维管理系统2026年6月1日08:30的冻结快照。");
  }

  private static Section overview() {
    return Section.of(
        "总体情况",
        Block.paragraph(
            "本月共受理事件186件，较上月减少12件，下降6.1%；服务响应184件，响应及时率98.9%；"
                + "二线支持解决43件，三线支持解决11件。其中重大事件2件，均在约定时间内恢复。",
            "事件总数按报告时间统计，响应数按首次电话反馈时间统计。", "二线、三线解决数按解决时间及解决时所在支持线统计。"),
        new Block.KeyFigures(
            List.of(
                new Block.KeyFigure("事件总数", Cell.count(186), "件", "较上月 −12 件"),
                new Block.KeyFigure("服务响应总数", Cell.count(184), "件", "2 件尚未响应"),
                new Block.KeyFigure("二线解决", Cell.count(43), "件", "占 23.5%"),
                new Block.KeyFigure("三线解决", Cell.count(11), "件", "占 6.0%")),
            List.of("占比以本月已解决事件183件为分母。")),
        new Chart(
            Chart.Kind.STACKED,
            "近六个月各支持线解决事件数",
            "件",
            List.of("2025年12月", "2026年1月", "2026年2月", "2026年3月", "2026年4月", "2026年5月"),
            List.of(
                Chart.Series.of("一线", 141, 150, 98, 133, 139, 129),
                Chart.Series.of("二线", 40, 52, 31, 47, 45, 43),
                Chart.Series.of("三线", 9, 12, 6, 14, 13, 11)),
            List.of("2月因春节放假9天，事件数偏低。")));
  }

  private static Section byClass() {
    Table table =
        Table.captioned("2026年5月事件分类统计")
            .columns("服务项目")
            .group("事件数（件）", "重大", "一般", "合计")
            .columns("占比", "平均解决时长")
            .row(item("基础网络运行维护", 1, 38, "0.210", 142))
            .row(item("服务器与存储运行维护", 1, 21, "0.118", 318))
            .row(item("行政权力运行系统运行维护", 0, 57, "0.306", 96))
            .row(item("办公终端及外设维护", 0, 52, "0.280", 65))
            .row(item("信息安全服务", 0, 16, "0.086", 205))
            .total(item("合计", 2, 184, "1.000", 128))
            .note("平均解决时长为服务时间内的净时长，已扣除挂起时段。")
            .note("占比合计因四舍五入可能不等于100%。")
            .build();
    return Section.of("分类统计")
        .with(
            Section.of(
                "按服务项目分类",
                Block.paragraph("按服务目录13个服务项目归类，本月发生事件的服务项目5个，分布情况见表1、图2。"),
                table,
                Chart.of(
                    Chart.Kind.PIE,
                    "事件按服务项目分布",
                    "件",
                    List.of("基础网络", "服务器与存储", "行政权力系统", "办公终端", "信息安全"),
                    Chart.Series.of("事件数", 39, 22, 57, 52, 16))),
            Section.of(
                "按日期分布",
                Block.paragraph("本月日均6件，5月6日（节后首个工作日）事件数最多，为17件。"),
                Chart.of(
                    Chart.Kind.BAR,
                    "5月每日事件数",
                    "件",
                    IntStream.rangeClosed(1, 31).mapToObj(String::valueOf).toList(),
                    Chart.Series.of(
                        "事件数",
                        IntStream.rangeClosed(1, 31)
                            .mapToObj(d -> d <= 5 ? 1 : d == 6 ? 17 : 3 + (d * 7) % 9)
                            .toArray(Number[]::new)))));
  }

  private static Cell[] item(String name, int major, int general, String share, int minutes) {
    return new Cell[] {
      Cell.text(name),
      Cell.count(major),
      Cell.count(general),
      Cell.count(major + general),
      Cell.percent(new BigDecimal(share)),
      Cell.span(Duration.ofMinutes(minutes))
    };
  }

  private static Section attainment() {
    Table table =
        Table.captioned("服务级别达成情况")
            .columns("指标", "故障级别", "目标", "应达成", "已达成", "超时", "达成率")
            .row(target("电话响应", "重大", "10分钟", 2, 2))
            .row(target("电话响应", "一般", "10分钟", 184, 182))
            .row(target("到达现场", "重大", "1小时", 2, 2))
            .row(target("到达现场", "一般", "2小时", 61, 60))
            .row(target("解决", "重大", "4小时", 2, 2))
            .row(target("解决", "一般", "8小时", 181, 176))
            .build();
    return Section.of("服务级别达成情况", Block.paragraph("各项指标按合同SLA-1级目标计算，结果见表2；近六个月达成率走势见图4。"))
        .with(
            Section.of("达成率", table, line())
                .with(
                    Section.of("超时原因", Block.paragraph("一般事件解决超时5件，其中3件因备件到货延迟，2件因跨单位协调。"))
                        .with(Section.of("备件延迟", Block.paragraph("备件由供应商异地调拨，平均到货时长26小时。")))));
  }

  private static Chart line() {
    return Chart.of(
        Chart.Kind.LINE,
        "近六个月一般事件达成率",
        "%",
        List.of("12月", "1月", "2月", "3月", "4月", "5月"),
        Chart.Series.of("响应", 97.8, 98.2, 99.1, 98.4, 98.6, 98.9),
        Chart.Series.of("解决", 94.1, 95.0, 96.6, null, 96.9, 97.2));
  }

  private static Cell[] target(String metric, String level, String goal, int due, int met) {
    return new Cell[] {
      Cell.text(metric),
      Cell.text(level),
      Cell.text(goal),
      Cell.count(due),
      Cell.count(met),
      Cell.count(due - met),
      Cell.percent(
          due == 0
              ? null
              : new BigDecimal(met).divide(new BigDecimal(due), 4, java.math.RoundingMode.HALF_UP))
    };
  }

  private static Section details(int incidents) {
    return Section.of(
            "事件明细", Block.paragraph("本月重点事件按报告时间列出，见表3；超时事件及原因见表4。"), wideTable(incidents))
        .with(
            Section.of(
                "未关闭事件",
                Table.captioned("月末未关闭事件")
                    .columns("编号", "标题", "状态")
                    .whenEmpty("月末无未关闭事件")
                    .build()));
  }

  static Table wideTable(int rows) {
    Table.Builder table =
        Table.captioned("重点事件明细")
            .columns("序号", "编号", "报告时间", "报告单位", "故障现象", "级别")
            .columns("支持线", "响应时长", "到场时长", "解决时长", "结果");
    for (int i = 0; i < rows; i++) {
      table.row(
          Cell.count(i + 1),
          Cell.text(String.format("INC-2026-%06d", 1200 + i)),
          Cell.moment(LocalDateTime.of(2026, 5, 1 + i % 31, 8 + i % 10, (i * 13) % 60)),
          Cell.text(UNITS[i % UNITS.length]),
          Cell.text(SYMPTOMS[i % SYMPTOMS.length]),
          Cell.text(i % 17 == 3 ? "重大" : "一般"),
          Cell.text(i % 4 == 0 ? "二线" : "一线"),
          Cell.span(Duration.ofSeconds(95 + i * 7)),
          i % 3 == 0 ? Cell.none() : Cell.span(Duration.ofMinutes(40 + i)),
          Cell.span(Duration.ofMinutes(65 + i * 11)),
          Cell.text(i % 9 == 5 ? "解决超时" : "达成"));
    }
    return table.build();
  }

  private static Section improvements() {
    return Section.of(
        "存在问题和改进措施",
        Block.paragraph("一是备件储备不足。接入交换机电源模块连续两个月缺货，拟将其列入常备备件清单，最低库存2件。"),
        Block.paragraph("二是行政权力运行系统在节后首个工作日并发量突增，建议于6月15日前完成连接池参数调整，并在非工作时间进行压力测试。"),
        Block.paragraph("特此报告。"));
  }

  static ReportDocument receipt() {
    return ReportDocument.titled("服务级别时钟凭据", DAY)
        .manner(Manner.RECORD)
        .number("INC-2026-000123")
        .organisation("蓉江市电子政务运维项目部")
        .opening(
            new Block.Facts(
                List.of(
                    Block.fact("事件", "行政权力运行系统点击“受理”没有反应"),
                    Block.fact("时钟", "到达现场（一般，2小时）"),
                    new Block.Fact("起算时间", Cell.moment(LocalDateTime.of(2026, 2, 13, 17, 0))),
                    new Block.Fact("到期时间", Cell.moment(LocalDateTime.of(2026, 2, 14, 9, 30))),
                    new Block.Fact("合计计时", Cell.span(Duration.ofHours(2))))),
            Table.captioned("计时明细")
                .columns("开始", "结束", "计入", "时长", "原因")
                .row(step("2026-02-13T17:00", "2026-02-13T18:00", true, "服务时间"))
                .row(step("2026-02-13T18:00", "2026-02-14T08:30", false, "非服务时间"))
                .row(step("2026-02-14T08:30", "2026-02-14T09:30", true, "调休上班日，服务时间（日历第7版）"))
                .build())
        .build();
  }

  private static Cell[] step(String from, String to, boolean counted, String reason) {
    LocalDateTime start = LocalDateTime.parse(from);
    LocalDateTime end = LocalDateTime.parse(to);
    return new Cell[] {
      Cell.moment(start),
      Cell.moment(end),
      Cell.text(counted ? "是" : "否"),
      Cell.span(Duration.between(start, end)),
      Cell.text(reason)
    };
  }
}
