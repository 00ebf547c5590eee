// The relations among some nodes, by their ends. Parameters: ids [id], relations [type], edgeLimit. Columns: edges
// [{source, target, relation, id, role, cited, kind}].
CALL () {
  UNWIND $ids AS id
  MATCH (from:Document|Section|Task|Agency|Region|Target {id: id})
  MATCH (from)-[r:PART_OF|OF|COUNTERPART_OF|BELONGS_TO|SUCCEEDED_BY|MEMBER_OF|HOSTS_OFFICE_OF|ISSUED_BY|CONCERNS
      |HAS_PART|HAS_TARGET|CITES|DERIVES_FROM|INHERITS_FROM|PARALLELS]->(to)
  RETURN from, r, to
  UNION ALL
  // From the task, which few answer for: an agency may answer for thousands that are not among the nodes.
  UNWIND $ids AS id
  MATCH (from)-[r:RESPONSIBLE_FOR]->(to:Task {id: id})
  RETURN from, r, to
}
WITH DISTINCT from, r, to
WHERE type(r) IN $relations AND from.id IN $ids AND to.id IN $ids
WITH from, r, to ORDER BY from.id, type(r), to.id, r.id LIMIT $edgeLimit
RETURN collect({
  source: from.id, target: to.id, relation: type(r), id: r.id, role: r.role, cited: r.relation, kind: r.kind
}) AS edges
