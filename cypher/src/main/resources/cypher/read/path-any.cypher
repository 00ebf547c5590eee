// The shortest connection of two nodes of any kind, by agencies, divisions and sources too.
// Parameters: keys [{index, from, to, curated, steps}]. Columns: index, nodes [id], steps [{from, to, forward, type,
// relation, edge, part}].
UNWIND $keys AS key
MATCH (from:Document|Section|Task|Target|Observation|Variant|Agency|Region|Source {id: key.from})
MATCH (to:Document|Section|Task|Target|Observation|Variant|Agency|Region|Source {id: key.to})
WHERE from <> to
MATCH way = shortestPath((from)-[:CITES|DERIVES_FROM|FORWARDS|AMENDS|REPEALS|SUPERSEDES|REPLIES_TO|SAME_WORK|INHERITS_FROM|PARALLELS|HAS_PART|HAS_TARGET|HAS_OBSERVATION|HAS_VARIANT|RESPONSIBLE_FOR|MEMBER_OF|HOSTS_OFFICE_OF|ISSUED_BY|COUNTERPART_OF|BELONGS_TO|SUCCEEDED_BY|CONCERNS|OF|PART_OF|WITNESSED_BY*..8]-(to))
WHERE key.curated OR none(step IN relationships(way) WHERE step.basis = 'CURATED')
WITH key, nodes(way) AS stages, relationships(way) AS steps
WHERE size(steps) <= key.steps
RETURN key.index AS index, [stage IN stages | stage.id] AS nodes, [i IN range(0, size(steps) - 1) | {
  from: stages[i].id, to: stages[i + 1].id, forward: startNode(steps[i]) = stages[i], type: type(steps[i]),
  relation: steps[i].relation, edge: steps[i],
  part: CASE WHEN type(steps[i]) STARTS WITH 'HAS_' THEN endNode(steps[i]) END
}] AS steps
