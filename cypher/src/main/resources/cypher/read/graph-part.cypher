// Nodes as they are drawn, and the edges of which one end is among them and the other among the ends. Nothing is put in
// order here: every row that is sorted would carry the list of all ends, and the server would count it with each. What is
// known only of the document that a node stands in (level and region) is read if it is to be placed, the id of an edge if
// it is to be identified. Parameters: nodes [key], ends [key], relations [type], most, placed, identified. Columns: items
// [{key, kind, id, number, title, label, heading, name, raw, documentId, position}], edges [{source and target (keys),
// relation, id, role, cited, kind}], holders [{id of a document, an agency or a region, level, region}].
CALL () {
  MATCH (n)
  WHERE elementId(n) IN $nodes
  RETURN collect(n) AS nodes
}
CALL () {
  MATCH (n)
  WHERE elementId(n) IN $ends
  RETURN collect(n) AS ends
}
CALL (nodes, ends) {
  CALL (nodes, ends) {
    UNWIND nodes AS from
    MATCH (from)-[r:PART_OF|OF|COUNTERPART_OF|BELONGS_TO|SUCCEEDED_BY|MEMBER_OF|HOSTS_OFFICE_OF|ISSUED_BY|CONCERNS
      |HAS_PART|HAS_TARGET|CITES|DERIVES_FROM|INHERITS_FROM|PARALLELS]->(to)
    RETURN from, r, to
    UNION ALL
    UNWIND CASE size(ends) WHEN size(nodes) THEN [] ELSE nodes END AS to
    MATCH (from)-[r:PART_OF|OF|COUNTERPART_OF|BELONGS_TO|SUCCEEDED_BY|MEMBER_OF|HOSTS_OFFICE_OF|ISSUED_BY|CONCERNS
      |HAS_PART|HAS_TARGET|CITES|DERIVES_FROM|INHERITS_FROM|PARALLELS]->(to)
    WHERE NOT from IN nodes
    RETURN from, r, to
    UNION ALL
    // From the task, which few answer for: an agency may answer for thousands that are not among the nodes.
    UNWIND ends AS to
    MATCH (from)-[r:RESPONSIBLE_FOR]->(to:Task)
    RETURN from, r, to
  }
  WITH nodes, ends, from, r, to
  WHERE type(r) IN $relations AND from IN ends AND to IN ends AND (from IN nodes OR to IN nodes)
  WITH from, r, to LIMIT $most
  RETURN collect({
    source: elementId(from), target: elementId(to), relation: type(r), id: CASE WHEN $identified THEN r.id END,
    role: r.role, cited: r.relation, kind: r.kind
  }) AS edges
}
CALL (nodes) {
  WITH nodes WHERE $placed
  UNWIND nodes AS n
  WITH DISTINCT coalesce(n.documentId, n.id) AS id
  MATCH (holder:Document|Agency|Region {id: id})
  CALL (holder) {
    OPTIONAL MATCH (holder)-[:CONCERNS|OF]->(region:Region)
    RETURN region ORDER BY region.id LIMIT 1
  }
  RETURN collect({
    id: holder.id, level: holder.level, region: CASE WHEN holder:Region THEN holder ELSE region END
  }) AS holders
}
RETURN edges, holders, [n IN nodes | {
  key: elementId(n),
  kind: head([label IN labels(n) WHERE label IN ['Document', 'Section', 'Task', 'Agency', 'Region', 'Target']]),
  id: n.id, number: n.number, title: n.title, label: n.label, heading: n.heading, name: n.name, raw: n.raw,
  documentId: n.documentId, position: n.position
}] AS items
