// How large the graph around some nodes is without a limit. Parameters: around [id], hops (1 to 4), labels [label],
// relations [type]. Columns: totalNodes, totalEdges.
CALL () {
  UNWIND $around AS id
  MATCH (seed:Document|Section|Task|Agency|Region|Target {id: id})
  RETURN collect(DISTINCT seed) AS seeds
}
CALL (seeds) {
  WITH seeds WHERE $hops >= 1
  UNWIND seeds AS from
  MATCH (from)-[r:PART_OF|OF|COUNTERPART_OF|BELONGS_TO|SUCCEEDED_BY|MEMBER_OF|HOSTS_OFFICE_OF|ISSUED_BY|CONCERNS
    |HAS_PART|RESPONSIBLE_FOR|HAS_TARGET|CITES|DERIVES_FROM|INHERITS_FROM|PARALLELS]-(to)
  WHERE type(r) IN $relations AND any(label IN labels(to) WHERE label IN $labels) AND NOT to IN seeds
  RETURN collect(DISTINCT to) AS wide1
}
WITH wide1, seeds + wide1 AS all1
CALL (all1, wide1) {
  WITH all1, wide1 WHERE $hops >= 2
  UNWIND wide1 AS from
  MATCH (from)-[r:PART_OF|OF|COUNTERPART_OF|BELONGS_TO|SUCCEEDED_BY|MEMBER_OF|HOSTS_OFFICE_OF|ISSUED_BY|CONCERNS
    |HAS_PART|RESPONSIBLE_FOR|HAS_TARGET|CITES|DERIVES_FROM|INHERITS_FROM|PARALLELS]-(to)
  WHERE type(r) IN $relations AND any(label IN labels(to) WHERE label IN $labels) AND NOT to IN all1
  RETURN collect(DISTINCT to) AS wide2
}
WITH wide2, all1 + wide2 AS all2
CALL (all2, wide2) {
  WITH all2, wide2 WHERE $hops >= 3
  UNWIND wide2 AS from
  MATCH (from)-[r:PART_OF|OF|COUNTERPART_OF|BELONGS_TO|SUCCEEDED_BY|MEMBER_OF|HOSTS_OFFICE_OF|ISSUED_BY|CONCERNS
    |HAS_PART|RESPONSIBLE_FOR|HAS_TARGET|CITES|DERIVES_FROM|INHERITS_FROM|PARALLELS]-(to)
  WHERE type(r) IN $relations AND any(label IN labels(to) WHERE label IN $labels) AND NOT to IN all2
  RETURN collect(DISTINCT to) AS wide3
}
WITH wide3, all2 + wide3 AS all3
CALL (all3, wide3) {
  WITH all3, wide3 WHERE $hops >= 4
  UNWIND wide3 AS from
  MATCH (from)-[r:PART_OF|OF|COUNTERPART_OF|BELONGS_TO|SUCCEEDED_BY|MEMBER_OF|HOSTS_OFFICE_OF|ISSUED_BY|CONCERNS
    |HAS_PART|RESPONSIBLE_FOR|HAS_TARGET|CITES|DERIVES_FROM|INHERITS_FROM|PARALLELS]-(to)
  WHERE type(r) IN $relations AND any(label IN labels(to) WHERE label IN $labels) AND NOT to IN all3
  RETURN collect(DISTINCT to) AS wide4
}
WITH wide4, all3 + wide4 AS all4
CALL (all4) {
  UNWIND all4 AS from
  MATCH (from)-[r:PART_OF|OF|COUNTERPART_OF|BELONGS_TO|SUCCEEDED_BY|MEMBER_OF|HOSTS_OFFICE_OF|ISSUED_BY|CONCERNS
    |HAS_PART|RESPONSIBLE_FOR|HAS_TARGET|CITES|DERIVES_FROM|INHERITS_FROM|PARALLELS]->(to)
  WHERE type(r) IN $relations AND to IN all4
  RETURN count(r) AS inside
}
RETURN size(all4) AS totalNodes, inside AS totalEdges
