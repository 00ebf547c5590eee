// What lies one step from a node, by id, without those that are drawn already; with the relations of what comes new to
// the node, to each other and to those drawn. Totals are counted only if asked for and something was left out.
// Parameters: id, exclude [id], outward, inward, labels [label], relations [type], limit, enough (one more than limit),
// edgeLimit, totals. Columns: found [id of the node], items and edges as of graph-around, truncated, totalNodes,
// totalEdges.
CALL () {
  OPTIONAL MATCH (center:Document|Section|Task|Agency|Region|Target {id: $id})
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
  WITH DISTINCT to ORDER BY to.id LIMIT $enough
  RETURN collect(to) AS near
}
WITH center, drawn, near[..$limit] AS nodes, size(near) > $limit AS cut
CALL (center, drawn, nodes) {
  WITH nodes, nodes + drawn + [center] AS ends
  UNWIND nodes AS one
  MATCH (one)-[r:PART_OF|OF|COUNTERPART_OF|BELONGS_TO|SUCCEEDED_BY|MEMBER_OF|HOSTS_OFFICE_OF|ISSUED_BY|CONCERNS
      |HAS_PART|RESPONSIBLE_FOR|HAS_TARGET|CITES|DERIVES_FROM|INHERITS_FROM|PARALLELS]-(other)
  WHERE type(r) IN $relations AND other IN ends
  WITH DISTINCT r, startNode(r).id AS source, endNode(r).id AS target
  ORDER BY source, type(r), target, r.id LIMIT $edgeLimit
  RETURN collect({
    source: source, target: target, relation: type(r), id: r.id, role: r.role, cited: r.relation, kind: r.kind
  }) AS edges
}
CALL (nodes) {
  UNWIND CASE size(nodes) WHEN 0 THEN [] ELSE range(0, size(nodes) - 1) END AS place
  WITH place, nodes[place] AS n
  OPTIONAL MATCH (d:Document {id: n.documentId})
  WITH place, n, coalesce(d, n) AS holder
  CALL (holder) {
    OPTIONAL MATCH (holder)-[:CONCERNS|OF]->(region:Region)
    RETURN region ORDER BY region.id LIMIT 1
  }
  WITH place, n, holder, region ORDER BY place
  RETURN collect({
    kind: head([label IN labels(n) WHERE label IN ['Document', 'Section', 'Task', 'Agency', 'Region', 'Target']]),
    id: n.id, number: n.number, title: n.title, label: n.label, heading: n.heading, name: n.name, raw: n.raw,
    documentId: n.documentId, position: n.position, level: holder.level,
    region: CASE WHEN n:Region THEN n ELSE region END
  }) AS items
}
WITH center, drawn, items, edges, cut OR size(edges) = $edgeLimit AS truncated
CALL (center, drawn, truncated) {
  UNWIND CASE WHEN truncated AND $totals THEN [1] ELSE [] END AS asked
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
  RETURN max(size(wide)) AS totalNodes, max(inside) AS totalEdges
}
RETURN [node IN [center] WHERE node IS NOT NULL | node.id] AS found, items, edges, truncated, totalNodes, totalEdges
