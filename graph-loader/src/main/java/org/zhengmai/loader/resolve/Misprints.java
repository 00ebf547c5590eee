package org.zhengmai.loader.resolve;

import java.util.HashSet;
import java.util.Set;
import org.zhengmai.loader.pattern.Matcher;
import org.zhengmai.loader.pattern.Pattern;

/**
 * Tells a department's name that print or recognition has damaged: no line of work is called so,
 * but one other character would make it one. Must match 市利技局 (科技), 市住房城多建设局 (城乡); must not match
 * 市科技局, which is known, nor 市蚕业局: of two characters both must be those of names, or rare offices
 * would all be misprints; nor 县教科局, which two lines of work share, each with its first character.
 */
public final class Misprints {

  /** A department of the province, city or county that writes. */
  private static final Pattern NAME =
      Pattern.compile("^[省市区县州盟旗](?P<stem>\\p{Han}{2,10})(?P<ending>局|委|厅|委员会)$");

  private static final int SHORT = 2;

  private static final class Standard {
    static final Misprints INSTANCE = new Misprints(KnownNames.standard());
  }

  private final KnownNames known;
  private final Set<String> stems = new HashSet<>();
  private final Set<Integer> characters = new HashSet<>();
  private final Set<Integer> initials = new HashSet<>();

  private Misprints(KnownNames known) {
    this.known = known;
    for (FunctionRow row : known.functions()) {
      row.stems().stream().filter(stem -> stem.length() >= SHORT).forEach(stems::add);
    }
    stems.forEach(stem -> stem.chars().forEach(characters::add));
    stems.forEach(stem -> initials.add((int) stem.charAt(0)));
  }

  /** Those of the departments that the data files beside this package describe. */
  public static Misprints standard() {
    return Standard.INSTANCE;
  }

  /** Whether a printed name is such a one. */
  public boolean has(String printedName) {
    String name = NameText.fold(printedName);
    Matcher matcher = NAME.matcher(name);
    if (!matcher.find() || known.knows(name.substring(1))) {
      return false;
    }
    String stem = matcher.group("stem");
    if (known.byStem(stem).isPresent() || (stem.length() == SHORT && !mayBeGarbled(stem))) {
      return false;
    }
    return stems.stream()
        .filter(other -> other.length() == stem.length() && differInOne(stem, other))
        .anyMatch(other -> known.knows(other + matcher.group("ending")));
  }

  private boolean mayBeGarbled(String stem) {
    return stem.chars().allMatch(characters::contains)
        && !stem.chars().allMatch(initials::contains);
  }

  private static boolean differInOne(String one, String other) {
    int differences = 0;
    for (int i = 0; i < one.length(); i++) {
      differences += one.charAt(i) == other.charAt(i) ? 0 : 1;
    }
    return differences == 1;
  }
}
