package org.egovops.machine;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.egovops.building.RunningServer;

/** What no well-behaved client sends: bytes on a socket, from any address of this machine. */
final class RawHttp {

  private static final int PATIENCE_MS = 30_000;

  private RawHttp() {}

  /** The whole answer to a request, whose lines end with a plain newline here. */
  static String send(String request) {
    return send("127.0.0.1", request.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
  }

  static String send(String from, byte[] request) {
    URI url = RunningServer.url();
    try (Socket socket =
        new Socket(
            InetAddress.getByName(url.getHost()), url.getPort(), InetAddress.getByName(from), 0)) {
      socket.setSoTimeout(PATIENCE_MS);
      socket.getOutputStream().write(request);
      socket.getOutputStream().flush();
      return new String(answer(socket), StandardCharsets.UTF_8);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static byte[] answer(Socket socket) throws IOException {
    ByteArrayOutputStream answer = new ByteArrayOutputStream();
    byte[] part = new byte[8192];
    try {
      for (int read = socket.getInputStream().read(part);
          read >= 0;
          read = socket.getInputStream().read(part)) {
        answer.write(part, 0, read);
      }
    } catch (SocketTimeoutException | java.net.SocketException over) {
      // what came so far is the answer
    }
    return answer.toByteArray();
  }

  static int status(String answer) {
    return answer.startsWith("HTTP/1.1 ") ? Integer.parseInt(answer.substring(9, 12)) : 0;
  }
}
