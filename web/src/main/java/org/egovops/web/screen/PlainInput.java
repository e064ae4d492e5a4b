package org.egovops.web.screen;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Plain input (输入净化): control characters, which nobody types and no database keeps, do not arrive
 * at the pages. Tabs and line ends do.
 */
public class PlainInput extends HttpFilter {

  private static final long serialVersionUID = 1L;
  private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\\t\\n\\r]]");

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    HttpServletRequest plain = new Plain(request);
    boolean sent = "POST".equals(request.getMethod());
    if (!sent && asksForPart(plain)) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    } else if (sent && !comesFromPage(plain)) {
      response.sendRedirect(request.getContextPath() + ExpiredPage.again(OwnAddress.page(request)));
    } else {
      chain.doFilter(plain, response);
    }
  }

  /** Parts of a page are answers to what was sent from it; asked for by itself there is none. */
  private static boolean asksForPart(HttpServletRequest request) {
    return request.getParameter("jakarta.faces.partial.ajax") != null
        || request.getHeader("Faces-Request") != null;
  }

  /** Forms of our pages bring the page's nonce along; without it the library falls over. */
  private static boolean comesFromPage(HttpServletRequest request) {
    String nonce = Objects.toString(request.getParameter("primefaces.nonce"), "");
    try {
      UUID.fromString(new String(Base64.getDecoder().decode(nonce), StandardCharsets.US_ASCII));
      return true;
    } catch (IllegalArgumentException foreign) {
      return false;
    }
  }

  static String plain(String text) {
    return text == null ? null : CONTROL.matcher(text).replaceAll("");
  }

  private static final class Plain extends HttpServletRequestWrapper {

    Plain(HttpServletRequest request) {
      super(request);
    }

    @Override
    public String getParameter(String name) {
      return plain(super.getParameter(name));
    }

    @Override
    public String[] getParameterValues(String name) {
      String[] values = super.getParameterValues(name);
      return values == null
          ? null
          : Stream.of(values).map(PlainInput::plain).toArray(String[]::new);
    }

    @Override
    public Map<String, String[]> getParameterMap() {
      Map<String, String[]> all = new LinkedHashMap<>();
      super.getParameterMap().keySet().forEach(name -> all.put(name, getParameterValues(name)));
      return all;
    }
  }
}
