// The shortest connection of two nodes by printed words: citations, lines, parts of documents, pairs of tasks. Of several
// relations between two neighbours the first in order is taken, a line before a mere citation. Parameters: keys [{index,
// from, to, curated, steps}]. Columns: index, nodes [id], steps [{from, to, forward, type, relation, edge, part}].
UNWIND $keys AS key
MATCH (from:Document|Section|Task|Target|Observation|Variant {id: key.from})
MATCH (to:Document|Section|Task|Target|Observation|Variant {id: key.to})
WHERE from <> to
MATCH way = shortestPath((from)-[:CITES|DERIVES_FROM|FORWARDS|AMENDS|REPEALS|SUPERSEDES|REPLIES_TO|SAME_WORK|INHERITS_FROM|PARALLELS|HAS_PART|HAS_TARGET|HAS_OBSERVATION|HAS_VARIANT*..8]-(to))
WHERE key.curated OR none(step IN relationships(way) WHERE step.basis = 'CURATED')
WITH key, nodes(way) AS stages
WHERE size(stages) - 1 <= key.steps
CALL (key, stages) {
  UNWIND range(0, size(stages) - 2) AS i
  WITH key, i, stages[i] AS one, stages[i + 1] AS other
  CALL (key, one, other) {
    MATCH (one)-[step:CITES|DERIVES_FROM|FORWARDS|AMENDS|REPEALS|SUPERSEDES|REPLIES_TO|SAME_WORK|INHERITS_FROM|PARALLELS|HAS_PART|HAS_TARGET|HAS_OBSERVATION|HAS_VARIANT]-(other)
    WHERE key.curated OR coalesce(step.basis, '') <> 'CURATED'
    RETURN step ORDER BY type(step) = 'CITES', type(step), step.id LIMIT 1
  }
  WITH i, one, other, step ORDER BY i
  RETURN collect({
    from: one.id, to: other.id, forward: startNode(step) = one, type: type(step), relation: step.relation, edge: step,
    part: CASE WHEN type(step) STARTS WITH 'HAS_' THEN endNode(step) END
  }) AS steps
}
RETURN key.index AS index, [stage IN stages | stage.id] AS nodes, steps
