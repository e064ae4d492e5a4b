package org.egovops.recordkeeping;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.stream.Stream;
import org.egovops.kernel.NotFound;
import org.egovops.kernel.PersistenceTest;
import org.egovops.kernel.RuleBroken;
import org.egovops.kernel.Sm3;
import org.egovops.kernel.TestDatabase;
import org.egovops.kernel.Work;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;

class AttachmentsTest {

  private static final AtomicLong RECORDS = new AtomicLong(730_000_000);
  private static final Author DESK = new Author(11L, "desk1", "服务台甲");
  private static final Instant NOW = Instant.parse("2026-02-14T09:30:00Z");
  private static final byte[] PDF = pdf(700_000);

  private final long record = RECORDS.incrementAndGet();

  @TempDir Path folder;

  @PersistenceTest
  @Tag("8.1.4.4")
  void a_file_comes_back_byte_for_byte_with_its_digest(TestDatabase database) throws IOException {
    AttachmentRow row = add(database, "C:\\故障\\错误 截图.pdf", PDF);
    assertThat(row.name()).isEqualTo("错误 截图.pdf");
    assertThat(row.mediaType()).isEqualTo("application/pdf");
    assertThat(row.size()).isEqualTo(PDF.length);
    assertThat(row.digest()).isEqualTo(Sm3.hex(PDF));
    assertThat(content(database, row.id())).isEqualTo(PDF);
    assertThat(of(database, true)).containsExactly(row);
  }

  @PersistenceTest
  @Tag("8.1.4.4")
  void a_file_can_lie_in_a_folder_under_a_name_made_here(TestDatabase database) throws IOException {
    AttachmentRow row = inFolder(database, all -> all.add(record, pdfUpload(PDF), DESK, NOW));
    List<Path> files = files();
    assertThat(files).hasSize(1);
    assertThat(files.get(0).getFileName().toString()).hasSize(36).doesNotContain("pdf");
    byte[] read = inFolder(database, all -> bytes(all.read(record, row.id(), false).content()));
    assertThat(read).isEqualTo(PDF);
  }

  @PersistenceTest
  @Tag("8.1.4.4")
  void a_failed_transaction_leaves_no_file_in_the_folder(TestDatabase database) throws IOException {
    byte[] tooLarge = pdf((int) Attachments.LARGEST + 1);
    CollectedEvents<FolderContents.Begun> begun = new CollectedEvents<>();
    FolderContents contents = folderContents(begun);
    assertThatThrownBy(
            () ->
                Work.run(
                    database,
                    em -> attachments(em, contents).add(record, pdfUpload(tooLarge), DESK, NOW)))
        .isInstanceOf(RuleBroken.class)
        .hasMessageContaining("attachment.too-large");
    assertThat(files()).hasSize(1);
    begun.fired().forEach(contents::discard);
    assertThat(files()).isEmpty();
  }

  @PersistenceTest
  @Tag("8.1.4.4")
  void internal_files_and_files_of_other_records_are_not_found(TestDatabase database) {
    AttachmentRow internal =
        with(
            database,
            all ->
                all.add(record, new Upload("a.pdf", stream(PDF), Visibility.INTERNAL), DESK, NOW));
    assertThat(of(database, false)).isEmpty();
    assertThat(of(database, true)).hasSize(1);
    assertNotFound(database, record, internal.id(), false);
    assertNotFound(database, record + 1_000_000, internal.id(), true);
    assertNotFound(database, record, 1, true);
  }

  @PersistenceTest
  @Tag("8.1.4.4")
  void a_file_of_exactly_the_largest_size_is_taken_and_one_byte_more_is_not(TestDatabase database) {
    assertRefused(database, pdf((int) Attachments.LARGEST + 1), "attachment.too-large");
    assertThat(of(database, true)).isEmpty();
    AttachmentRow row = add(database, "large.pdf", pdf((int) Attachments.LARGEST));
    assertThat(row.size()).isEqualTo(Attachments.LARGEST);
  }

  @PersistenceTest
  @Tag("8.1.4.4")
  void a_record_takes_only_so_many_files(TestDatabase database) {
    byte[] small = pdf(100);
    for (int i = 0; i < Attachments.MOST; i++) {
      add(database, "n" + i + ".pdf", small);
    }
    assertRefused(database, small, "attachment.too-many");
  }

  @PersistenceTest
  @Tag("8.1.4.4")
  void content_altered_in_the_store_never_arrives_complete(TestDatabase database)
      throws SQLException {
    AttachmentRow row = add(database, "a.pdf", PDF);
    try (Connection connection = database.connect();
        PreparedStatement altered =
            connection.prepareStatement(
                "update attachment_chunk set chunk_bytes = ? where chunk_number = 1 and"
                    + " content_key = (select content_key from attachment where id = ?)")) {
      altered.setBytes(1, new byte[Contents.CHUNK]);
      altered.setLong(2, row.id());
      assertThat(altered.executeUpdate()).isEqualTo(1);
    }
    AtomicLong received = new AtomicLong();
    assertThatThrownBy(
            () ->
                with(
                    database,
                    all -> {
                      drain(all.read(record, row.id(), true).content(), received);
                      return null;
                    }))
        .hasMessageContaining("is not what was stored");
    assertThat(received.get()).isLessThan(PDF.length);
  }

  @PersistenceTest
  @Tag("8.1.4.4")
  void an_upload_that_breaks_off_leaves_nothing(TestDatabase database) {
    InputStream breaking =
        new InputStream() {
          private int sent;

          @Override
          public int read() throws IOException {
            if (sent == 400_000) {
              throw new IOException("connection reset");
            }
            return PDF[sent++] & 0xff;
          }
        };
    assertThatThrownBy(
            () ->
                with(
                    database,
                    all ->
                        all.add(
                            record, new Upload("a.pdf", breaking, Visibility.PUBLIC), DESK, NOW)))
        .isInstanceOf(RuleBroken.class)
        .hasMessageContaining("attachment.interrupted");
    assertThat(of(database, true)).isEmpty();
  }

  private void assertRefused(TestDatabase database, byte[] content, String code) {
    assertThatThrownBy(() -> add(database, "a.pdf", content))
        .isInstanceOf(RuleBroken.class)
        .hasMessageContaining(code);
  }

  private void assertNotFound(TestDatabase database, long of, long id, boolean internalToo) {
    assertThatThrownBy(() -> with(database, all -> all.read(of, id, internalToo)))
        .isInstanceOf(NotFound.class);
  }

  private AttachmentRow add(TestDatabase database, String name, byte[] content) {
    Upload upload = new Upload(name, stream(content), Visibility.PUBLIC);
    return with(database, all -> all.add(record, upload, DESK, NOW));
  }

  private List<AttachmentRow> of(TestDatabase database, boolean internalToo) {
    return with(database, all -> all.of(record, internalToo));
  }

  private byte[] content(TestDatabase database, long id) {
    return with(database, all -> bytes(all.read(record, id, false).content()));
  }

  private <T> T with(TestDatabase database, Function<Attachments, T> work) {
    FolderContents none = new FolderContents();
    none.folder = Optional.empty();
    return Work.in(database, em -> work.apply(attachments(em, none)));
  }

  private <T> T inFolder(TestDatabase database, Function<Attachments, T> work) {
    FolderContents contents = folderContents(new CollectedEvents<>());
    return Work.in(database, em -> work.apply(attachments(em, contents)));
  }

  private FolderContents folderContents(CollectedEvents<FolderContents.Begun> begun) {
    FolderContents contents = new FolderContents();
    contents.folder = Optional.of(folder.toString());
    contents.begun = begun;
    return contents;
  }

  private static Attachments attachments(EntityManager em, FolderContents folder) {
    Attachments attachments = new Attachments();
    attachments.em = em;
    attachments.database = new DatabaseContents();
    attachments.database.em = em;
    attachments.folder = folder;
    return attachments;
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).toList();
    }
  }

  private static Upload pdfUpload(byte[] content) {
    return new Upload("../../etc/passwd.pdf", stream(content), Visibility.PUBLIC);
  }

  private static InputStream stream(byte[] content) {
    return new ByteArrayInputStream(content);
  }

  private static byte[] pdf(int size) {
    byte[] content = new byte[size];
    new Random(42).nextBytes(content);
    System.arraycopy("%PDF-1.7\n".getBytes(UTF_8), 0, content, 0, 9);
    return content;
  }

  private static byte[] bytes(InputStream content) {
    try {
      return content.readAllBytes();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static void drain(InputStream content, AtomicLong received) {
    try {
      byte[] buffer = new byte[8_192];
      for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
        received.addAndGet(read);
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
