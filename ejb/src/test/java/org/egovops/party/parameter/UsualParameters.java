package org.egovops.party.parameter;

/** Parameters nobody has set, for tests without a database. */
public final class UsualParameters extends Parameters {

  @Override
  public String text(Parameter parameter) {
    return parameter.usual();
  }
}
