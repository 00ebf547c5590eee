package org.zhengmai.loader.laws;

import java.util.function.UnaryOperator;

/**
 * One way to write a text down otherwise, without changing what it says.
 *
 * @param name what it does
 * @param step the new text of a text
 */
record Rewriting(String name, UnaryOperator<String> step) {

  String of(String text) {
    return step.apply(text.replace("\r\n", "\n"));
  }

  /** This one first, then another. */
  Rewriting then(Rewriting next) {
    return new Rewriting(name + ", " + next.name, text -> next.of(of(text)));
  }

  @Override
  public String toString() {
    return name;
  }
}
