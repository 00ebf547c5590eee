package org.zhengmai.loader.extract;

import org.zhengmai.loader.source.Passage;

/**
 * A unit named for a task.
 *
 * @param name the printed name, for example 市卫健委
 * @param role what it has to do
 * @param rank its place in the list, from 1
 * @param rule what found it
 */
public record ResponsibilityFinding(Passage name, Role role, int rank, Rule rule) {

  /** The same unit at another place of the list. */
  ResponsibilityFinding at(int place) {
    return new ResponsibilityFinding(name, role, place, rule);
  }
}
