package org.egovops.importing;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.util.zip.GZIPInputStream;
import org.egovops.kernel.RuleBroken;

/**
 * CSV layout (CSV 格式) of a file: encoding, separator, compression.
 *
 * @param charset encoding
 * @param separator between the cells
 * @param zipped compressed with gzip
 */
record CsvLayout(Charset charset, char separator, boolean zipped) {

  /** Most bytes of a file once it is unpacked; more is no log but a bomb. */
  static final long LARGEST = 300L * 1024 * 1024;

  private static final int MEGABYTE = 1024 * 1024;

  /**
   * The text of a file; what does not belong to the encoding is an error and not a question mark.
   */
  Reader reader(FileContent content) throws IOException {
    CharsetDecoder strict =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    Reader reader = new InputStreamReader(plain(content, zipped), strict);
    return new MarkSkippingReader(reader);
  }

  /** The bytes, unpacked. */
  static InputStream plain(FileContent content, boolean zipped) throws IOException {
    InputStream stored = new BufferedInputStream(content.open(), MEGABYTE / 4);
    return zipped ? new Bounded(new GZIPInputStream(stored, MEGABYTE / 16)) : stored;
  }

  /** Ends a stream that unpacks to more than anybody's log. */
  private static final class Bounded extends FilterInputStream {
    private long left = LARGEST;

    Bounded(InputStream in) {
      super(in);
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
      int read = super.read(into, from, length);
      left -= Math.max(0, read);
      if (left < 0) {
        throw RuleBroken.at("file", "import.file-too-large", LARGEST / MEGABYTE);
      }
      return read;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }
  }

  /** Leaves a byte order mark out. */
  private static final class MarkSkippingReader extends java.io.FilterReader {
    private boolean begun;

    MarkSkippingReader(Reader in) {
      super(new java.io.PushbackReader(in));
    }

    @Override
    public int read(char[] into, int from, int length) throws IOException {
      skipMark();
      return super.read(into, from, length);
    }

    @Override
    public int read() throws IOException {
      skipMark();
      return super.read();
    }

    private void skipMark() throws IOException {
      if (!begun) {
        begun = true;
        int first = super.read();
        if (first >= 0 && first != '\ufeff') {
          ((java.io.PushbackReader) in).unread(first);
        }
      }
    }
  }
}
