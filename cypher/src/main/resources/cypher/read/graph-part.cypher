// Nodes as they are drawn, and the edges of which one end is among them and the other is or is one of the others.
// Nothing is put in order here: every row that is sorted would carry the list of all ends, and the server would count
// it with each. Items and edges are lists, of which there may be thousands: as maps each would name all its columns.
// What is known only of the document that a node stands in (level and region) and the node's own place are read if it
// is to be placed, the id of an edge if it is to be identified. Parameters: nodes [key], others [key], relations
// [type], most, placed, identified. Columns: items [[key, kind, id, best name, other name, documentId, position]],
// edges [[source and target (keys), relation, detail, id]], holders [{id of a document, an agency or a region, level,
// region}].
CALL () {
  MATCH (n)
  WHERE elementId(n) IN $nodes
  RETURN collect(n) AS nodes
}
CALL () {
  MATCH (n)
  WHERE elementId(n) IN $others
  RETURN collect(n) AS others
}
WITH nodes, others, nodes + others AS ends
CALL (nodes, others, ends) {
  CALL (nodes, others, ends) {
    UNWIND nodes AS from
    MATCH (from)-[r:PART_OF|OF|COUNTERPART_OF|BELONGS_TO|SUCCEEDED_BY|MEMBER_OF|HOSTS_OFFICE_OF|ISSUED_BY|CONCERNS
      |HAS_PART|HAS_TARGET|CITES|DERIVES_FROM|INHERITS_FROM|PARALLELS]->(to)
    RETURN from, r, to
    UNION ALL
    WITH nodes, others WHERE size(others) > 0
    UNWIND nodes AS to
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
  RETURN collect([elementId(from), elementId(to), type(r), CASE type(r)
    WHEN 'RESPONSIBLE_FOR' THEN r.role
    WHEN 'CITES' THEN r.relation
    WHEN 'DERIVES_FROM' THEN r.relation
    WHEN 'INHERITS_FROM' THEN r.kind
    WHEN 'PARALLELS' THEN r.kind
  END, CASE WHEN $identified THEN r.id END]) AS edges
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
RETURN edges, holders, [n IN nodes | [elementId(n)] + CASE
  WHEN n:Task THEN ['Task', n.id, n.label, n.heading]
  WHEN n:Section THEN ['Section', n.id, n.label, n.heading]
  WHEN n:Document THEN ['Document', n.id, n.title, n.number]
  WHEN n:Target THEN ['Target', n.id, n.raw, null]
  WHEN n:Agency THEN ['Agency', n.id, n.name, null]
  WHEN n:Region THEN ['Region', n.id, n.name, null]
END + CASE WHEN $placed THEN [n.documentId, n.position] ELSE [null, null] END] AS items
