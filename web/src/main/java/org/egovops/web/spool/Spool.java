package org.egovops.web.spool;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;

/**
 * Spool file (暂存文件) of one request: written once, then read, gone when closed or when the server is
 * killed; nobody but the server's account can read it.
 */
public final class Spool implements AutoCloseable {

  private static final int PART = 64 * 1024;

  private final FileChannel file;

  public Spool() throws IOException {
    file =
        FileChannel.open(
            Files.createTempFile("egovops-", ".spool"),
            StandardOpenOption.READ,
            StandardOpenOption.WRITE,
            StandardOpenOption.DELETE_ON_CLOSE);
  }

  /**
   * Takes in what somebody sends, to its end or until it is more than the most that is taken: what
   * is read back then is too large as well, so that whoever reads it refuses it in its own words.
   *
   * @param most largest content in bytes
   * @throws IOException when the sender breaks off
   */
  public static Spool of(InputStream content, long most) throws IOException {
    Spool spool = new Spool();
    try {
      spool.take(content, most);
      return spool;
    } catch (IOException | RuntimeException brokenOff) {
      spool.close();
      throw brokenOff;
    }
  }

  private void take(InputStream content, long most) throws IOException {
    OutputStream out = out();
    byte[] part = new byte[PART];
    long left = most + 1;
    for (int read = content.read(part); read >= 0 && left > 0; read = content.read(part)) {
      out.write(part, 0, (int) Math.min(read, left));
      left -= read;
    }
  }

  /** Where to write; closed with the spool. */
  public OutputStream out() {
    return Channels.newOutputStream(file);
  }

  /** What was written, from its beginning; closed with the spool. */
  public InputStream in() throws IOException {
    file.position(0);
    return Channels.newInputStream(file);
  }

  /** Where to write text; to be flushed by who writes. */
  public Writer writer() {
    return new OutputStreamWriter(out(), StandardCharsets.UTF_8);
  }

  /** Bytes written. */
  public long size() throws IOException {
    return file.size();
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
