// How much a node opens into without a limit. Parameters: ids [id of the node], exclude [id], outward, inward, labels
// [label], relations [type]. Columns: totalNodes, totalEdges.
CALL () {
  UNWIND $ids AS id
  MATCH (center:Document|Section|Task|Agency|Region|Target {id: id})
  RETURN center
}
CALL () {
  UNWIND $exclude AS id
  MATCH (drawn:Document|Section|Task|Agency|Region|Target {id: id})
  RETURN collect(DISTINCT drawn) AS drawn
}
CALL (center, drawn) {
  MATCH (center)-[r:PART_OF|OF|COUNTERPART_OF|BELONGS_TO|SUCCEEDED_BY|MEMBER_OF|HOSTS_OFFICE_OF|ISSUED_BY|CONCERNS
      |HAS_PART|RESPONSIBLE_FOR|HAS_TARGET|CITES|DERIVES_FROM|INHERITS_FROM|PARALLELS]-(to)
  WHERE type(r) IN $relations AND any(label IN labels(to) WHERE label IN $labels)
    AND (startNode(r) = center AND $outward OR endNode(r) = center AND $inward)
    AND to <> center AND NOT to IN drawn
  RETURN collect(DISTINCT to) AS wide
}
CALL (center, drawn, wide) {
  WITH wide, wide + drawn + [center] AS ends
  UNWIND wide AS one
  MATCH (one)-[r:PART_OF|OF|COUNTERPART_OF|BELONGS_TO|SUCCEEDED_BY|MEMBER_OF|HOSTS_OFFICE_OF|ISSUED_BY|CONCERNS
      |HAS_PART|RESPONSIBLE_FOR|HAS_TARGET|CITES|DERIVES_FROM|INHERITS_FROM|PARALLELS]-(other)
  WHERE type(r) IN $relations AND other IN ends
  RETURN count(DISTINCT r) AS inside
}
RETURN size(wide) AS totalNodes, inside AS totalEdges
