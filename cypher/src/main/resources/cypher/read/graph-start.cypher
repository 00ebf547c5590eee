// The nodes that a part of the graph starts from, and what lies one step from them, by id. Later steps and the edges are
// asked for with the keys, each in a query of its own: in one query every row would carry, and the server count, the
// list of all nodes found so far. Parameters: ids [id], exclude [id], outward, inward, labels [label], relations [type],
// enough. Columns: found [{id, key}], drawn [{id, key} of those excluded], near [key].
CALL () {
  UNWIND $ids AS id
  MATCH (seed:Document|Section|Task|Agency|Region|Target {id: id})
  WITH DISTINCT seed ORDER BY seed.id
  RETURN collect(seed) AS seeds
}
CALL (seeds) {
  UNWIND seeds AS from
  MATCH (from)-[r:PART_OF|OF|COUNTERPART_OF|BELONGS_TO|SUCCEEDED_BY|MEMBER_OF|HOSTS_OFFICE_OF|ISSUED_BY|CONCERNS
      |HAS_PART|RESPONSIBLE_FOR|HAS_TARGET|CITES|DERIVES_FROM|INHERITS_FROM|PARALLELS]-(to)
  WHERE type(r) IN $relations AND any(label IN labels(to) WHERE label IN $labels)
    AND (startNode(r) = from AND $outward OR endNode(r) = from AND $inward)
    AND NOT to IN seeds AND NOT to.id IN $exclude
  WITH DISTINCT to ORDER BY to.id LIMIT $enough
  RETURN collect(elementId(to)) AS near
}
CALL () {
  UNWIND $exclude AS id
  MATCH (one:Document|Section|Task|Agency|Region|Target {id: id})
  WITH DISTINCT one
  RETURN collect({id: one.id, key: elementId(one)}) AS drawn
}
RETURN [seed IN seeds | {id: seed.id, key: elementId(seed)}] AS found, drawn, near
