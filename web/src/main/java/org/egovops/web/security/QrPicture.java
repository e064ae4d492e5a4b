package org.egovops.web.security;

import io.nayuki.qrcodegen.QrCode;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** QR picture (二维码) as inline SVG, drawn here, so that no secret travels to a picture address. */
final class QrPicture {

  private static final int MARGIN = 4;

  private QrPicture() {}

  static String svg(String text) {
    QrCode code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
    int side = code.size + 2 * MARGIN;
    String path =
        IntStream.range(0, code.size * code.size)
            .filter(cell -> code.getModule(cell % code.size, cell / code.size))
            .mapToObj(cell -> square(cell % code.size, cell / code.size))
            .collect(Collectors.joining());
    return ("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"220\" height=\"220\" viewBox=\"0 0 %d %d\" class=\"qr\" role=\"img\">"
            + "<rect width=\"100%%\" height=\"100%%\" fill=\"#fff\"/><path d=\"%s\" fill=\"#000\"/></svg>")
        .formatted(side, side, path);
  }

  private static String square(int x, int y) {
    return "M%d,%dh1v1h-1z".formatted(x + MARGIN, y + MARGIN);
  }
}
