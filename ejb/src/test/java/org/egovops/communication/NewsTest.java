package org.egovops.communication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.egovops.party.SupportLine;
import org.junit.jupiter.api.Test;

class NewsTest {

  private static final Instant AT = Instant.parse("2026-03-02T01:10:00.123Z");

  @Test
  void news_reads_as_it_was_written() {
    News.Subject subject =
        new News.Subject(
            NoticePlace.INCIDENT, 7, "INC-1", "引号\"与\n换行", 1L, 2L, 3L, SupportLine.L2, 4L, 5L);
    News news = new News(NoticeKind.WARNED, subject, "RESPONSE", AT, AT, 6L, "李示七");
    assertThat(News.read(news.write())).isEqualTo(news);
  }

  @Test
  void what_is_not_known_stays_unknown() {
    News.Subject subject = News.Subject.of(NoticePlace.JOB, 7, "7", "job", null);
    News news = new News(NoticeKind.JOB_TROUBLED, subject, null, null, AT, null, null);
    assertThat(News.read(news.write())).isEqualTo(news);
  }

  @Test
  void the_longest_title_fits_into_a_message() {
    News.Subject subject =
        new News.Subject(
            NoticePlace.INCIDENT,
            Long.MAX_VALUE,
            "INC-2026-000001",
            "障".repeat(200),
            Long.MAX_VALUE,
            Long.MAX_VALUE,
            Long.MAX_VALUE,
            SupportLine.L2,
            Long.MAX_VALUE,
            Long.MAX_VALUE);
    News news = new News(NoticeKind.NOTED_INTERNALLY, subject, "R", AT, AT, 1L, "名".repeat(100));
    assertThat(news.write().getBytes(java.nio.charset.StandardCharsets.UTF_8))
        .hasSizeLessThan(4000);
  }
}
