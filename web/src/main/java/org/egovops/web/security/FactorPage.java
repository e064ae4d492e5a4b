package org.egovops.web.security;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import org.egovops.party.access.OwnAccount;
import org.egovops.party.access.SecondFactor;

/** Second factor page (动态口令): enrol with an authenticator, or give it up. */
@Named("factor")
@ViewScoped
public class FactorPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject OwnAccount account;
  @Inject Duties duties;
  @Inject FacesContext faces;

  private String secret;
  private String picture;
  private String code;

  /** Makes a secret and shows it, as text and as a picture to scan. */
  public void propose() {
    SecondFactor factor = account.proposeSecondFactor();
    secret = factor.secret();
    picture = QrPicture.svg(factor.uri());
  }

  /** Confirms by the first code and goes on to what is due next. */
  public void confirm() throws IOException {
    account.confirmSecondFactor(code);
    faces.getExternalContext().redirect(duties.done());
  }

  /** Gives the second factor up, against a last code. */
  public void giveUp() throws IOException {
    account.giveUpSecondFactor(code);
    faces.getExternalContext().redirect(duties.done());
  }

  public boolean isEnrolled() {
    return account.account().secondFactor();
  }

  /** The secret to type, or null before {@link #propose}. */
  public String getSecret() {
    return secret;
  }

  /** The picture to scan, as SVG. */
  public String getPicture() {
    return picture;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }
}
