package org.zhengmai.loader.relation;

import java.util.Optional;

/** Reads one kind of relation from the words around the naming of a paper. */
@FunctionalInterface
interface LineRule {

  /** The relation; empty where this rule has nothing to say. */
  Optional<LineRelation> read(NamedPaper paper);
}
