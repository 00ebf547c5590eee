// The relations among some nodes, by their ends. Parameters: ids [id], relations [type], edgeLimit. Columns: edges
// [{source, target, relation, id, role, cited, kind}].
CALL () {
  UNWIND $ids AS id
  MATCH (n:Document|Section|Task|Agency|Region|Target {id: id})
  RETURN collect(DISTINCT n) AS nodes
}
UNWIND nodes AS from
MATCH (from)-[r:PART_OF|OF|COUNTERPART_OF|BELONGS_TO|SUCCEEDED_BY|MEMBER_OF|HOSTS_OFFICE_OF|ISSUED_BY|CONCERNS
      |HAS_PART|RESPONSIBLE_FOR|HAS_TARGET|CITES|DERIVES_FROM|INHERITS_FROM|PARALLELS]->(to)
WHERE type(r) IN $relations AND to IN nodes
WITH from, r, to ORDER BY from.id, type(r), to.id, r.id LIMIT $edgeLimit
RETURN collect({
  source: from.id, target: to.id, relation: type(r), id: r.id, role: r.role, cited: r.relation, kind: r.kind
}) AS edges
