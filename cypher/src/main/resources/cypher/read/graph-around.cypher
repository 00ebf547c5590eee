// What lies around some nodes, step by step: all nodes of a step come before those of the next, by id, and a step is only
// taken while there is room. Totals are counted only if asked for and something was left out. Parameters: around [id],
// hops (1 to 4), labels [label], relations [type], limit, enough (one more than limit), edgeLimit, totals. Columns: found
// [id of those asked for], items [{kind, id, number, title, label, heading, name, raw, documentId, position, level,
// region}], edges [{source, target, relation, id, role, cited, kind}], truncated, totalNodes, totalEdges.
CALL () {
  UNWIND $around AS id
  MATCH (seed:Document|Section|Task|Agency|Region|Target {id: id})
  WITH DISTINCT seed ORDER BY seed.id
  RETURN collect(seed) AS seeds
}
CALL (seeds) {
  WITH seeds WHERE $hops >= 1 AND size(seeds) <= $limit
  UNWIND seeds AS from
  MATCH (from)-[r:PART_OF|OF|COUNTERPART_OF|BELONGS_TO|SUCCEEDED_BY|MEMBER_OF|HOSTS_OFFICE_OF|ISSUED_BY|CONCERNS
      |HAS_PART|RESPONSIBLE_FOR|HAS_TARGET|CITES|DERIVES_FROM|INHERITS_FROM|PARALLELS]-(to)
  WHERE type(r) IN $relations AND any(label IN labels(to) WHERE label IN $labels) AND NOT to IN seeds
  WITH DISTINCT to ORDER BY to.id LIMIT $enough
  RETURN collect(to) AS ring1
}
WITH seeds, ring1, seeds + ring1 AS near1
CALL (near1, ring1) {
  WITH near1, ring1 WHERE $hops >= 2 AND size(near1) <= $limit
  UNWIND ring1 AS from
  MATCH (from)-[r:PART_OF|OF|COUNTERPART_OF|BELONGS_TO|SUCCEEDED_BY|MEMBER_OF|HOSTS_OFFICE_OF|ISSUED_BY|CONCERNS
      |HAS_PART|RESPONSIBLE_FOR|HAS_TARGET|CITES|DERIVES_FROM|INHERITS_FROM|PARALLELS]-(to)
  WHERE type(r) IN $relations AND any(label IN labels(to) WHERE label IN $labels) AND NOT to IN near1
  WITH DISTINCT to ORDER BY to.id LIMIT $enough
  RETURN collect(to) AS ring2
}
WITH seeds, ring2, near1 + ring2 AS near2
CALL (near2, ring2) {
  WITH near2, ring2 WHERE $hops >= 3 AND size(near2) <= $limit
  UNWIND ring2 AS from
  MATCH (from)-[r:PART_OF|OF|COUNTERPART_OF|BELONGS_TO|SUCCEEDED_BY|MEMBER_OF|HOSTS_OFFICE_OF|ISSUED_BY|CONCERNS
      |HAS_PART|RESPONSIBLE_FOR|HAS_TARGET|CITES|DERIVES_FROM|INHERITS_FROM|PARALLELS]-(to)
  WHERE type(r) IN $relations AND any(label IN labels(to) WHERE label IN $labels) AND NOT to IN near2
  WITH DISTINCT to ORDER BY to.id LIMIT $enough
  RETURN collect(to) AS ring3
}
WITH seeds, ring3, near2 + ring3 AS near3
CALL (near3, ring3) {
  WITH near3, ring3 WHERE $hops >= 4 AND size(near3) <= $limit
  UNWIND ring3 AS from
  MATCH (from)-[r:PART_OF|OF|COUNTERPART_OF|BELONGS_TO|SUCCEEDED_BY|MEMBER_OF|HOSTS_OFFICE_OF|ISSUED_BY|CONCERNS
      |HAS_PART|RESPONSIBLE_FOR|HAS_TARGET|CITES|DERIVES_FROM|INHERITS_FROM|PARALLELS]-(to)
  WHERE type(r) IN $relations AND any(label IN labels(to) WHERE label IN $labels) AND NOT to IN near3
  WITH DISTINCT to ORDER BY to.id LIMIT $enough
  RETURN collect(to) AS ring4
}
WITH seeds, ring4, near3 + ring4 AS near4
WITH seeds, near4[..$limit] AS nodes, size(near4) > $limit AS cut
CALL (nodes) {
  UNWIND nodes AS n
  CALL (n) {
    MATCH (n)-[r:PART_OF|OF|COUNTERPART_OF|BELONGS_TO|SUCCEEDED_BY|MEMBER_OF|HOSTS_OFFICE_OF|ISSUED_BY|CONCERNS
      |HAS_PART|HAS_TARGET|CITES|DERIVES_FROM|INHERITS_FROM|PARALLELS]->(other)
    RETURN r, other
    UNION ALL
    // From the task, which few answer for: an agency may answer for thousands that are not among the nodes.
    MATCH (n:Task)<-[r:RESPONSIBLE_FOR]-(other)
    RETURN r, other
  }
  WITH r, other
  WHERE type(r) IN $relations AND other IN nodes
  WITH startNode(r) AS from, r, endNode(r) AS to
  ORDER BY from.id, type(r), to.id, r.id LIMIT $edgeLimit
  RETURN collect({
    source: from.id, target: to.id, relation: type(r), id: r.id, role: r.role, cited: r.relation, kind: r.kind
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
WITH seeds, items, edges, cut OR size(edges) = $edgeLimit AS truncated
CALL (seeds, truncated) {
  UNWIND CASE WHEN truncated AND $totals THEN [1] ELSE [] END AS asked
  CALL (seeds) {
    WITH seeds WHERE $hops >= 1
    UNWIND seeds AS from
    MATCH (from)-[r:PART_OF|OF|COUNTERPART_OF|BELONGS_TO|SUCCEEDED_BY|MEMBER_OF|HOSTS_OFFICE_OF|ISSUED_BY|CONCERNS
      |HAS_PART|RESPONSIBLE_FOR|HAS_TARGET|CITES|DERIVES_FROM|INHERITS_FROM|PARALLELS]-(to)
    WHERE type(r) IN $relations AND any(label IN labels(to) WHERE label IN $labels) AND NOT to IN seeds
    RETURN collect(DISTINCT to) AS wide1
  }
  WITH seeds, wide1, seeds + wide1 AS all1
  CALL (all1, wide1) {
    WITH all1, wide1 WHERE $hops >= 2
    UNWIND wide1 AS from
    MATCH (from)-[r:PART_OF|OF|COUNTERPART_OF|BELONGS_TO|SUCCEEDED_BY|MEMBER_OF|HOSTS_OFFICE_OF|ISSUED_BY|CONCERNS
      |HAS_PART|RESPONSIBLE_FOR|HAS_TARGET|CITES|DERIVES_FROM|INHERITS_FROM|PARALLELS]-(to)
    WHERE type(r) IN $relations AND any(label IN labels(to) WHERE label IN $labels) AND NOT to IN all1
    RETURN collect(DISTINCT to) AS wide2
  }
  WITH seeds, wide2, all1 + wide2 AS all2
  CALL (all2, wide2) {
    WITH all2, wide2 WHERE $hops >= 3
    UNWIND wide2 AS from
    MATCH (from)-[r:PART_OF|OF|COUNTERPART_OF|BELONGS_TO|SUCCEEDED_BY|MEMBER_OF|HOSTS_OFFICE_OF|ISSUED_BY|CONCERNS
      |HAS_PART|RESPONSIBLE_FOR|HAS_TARGET|CITES|DERIVES_FROM|INHERITS_FROM|PARALLELS]-(to)
    WHERE type(r) IN $relations AND any(label IN labels(to) WHERE label IN $labels) AND NOT to IN all2
    RETURN collect(DISTINCT to) AS wide3
  }
  WITH seeds, wide3, all2 + wide3 AS all3
  CALL (all3, wide3) {
    WITH all3, wide3 WHERE $hops >= 4
    UNWIND wide3 AS from
    MATCH (from)-[r:PART_OF|OF|COUNTERPART_OF|BELONGS_TO|SUCCEEDED_BY|MEMBER_OF|HOSTS_OFFICE_OF|ISSUED_BY|CONCERNS
      |HAS_PART|RESPONSIBLE_FOR|HAS_TARGET|CITES|DERIVES_FROM|INHERITS_FROM|PARALLELS]-(to)
    WHERE type(r) IN $relations AND any(label IN labels(to) WHERE label IN $labels) AND NOT to IN all3
    RETURN collect(DISTINCT to) AS wide4
  }
  WITH seeds, wide4, all3 + wide4 AS all4
  CALL (all4) {
    UNWIND all4 AS from
    MATCH (from)-[r:PART_OF|OF|COUNTERPART_OF|BELONGS_TO|SUCCEEDED_BY|MEMBER_OF|HOSTS_OFFICE_OF|ISSUED_BY|CONCERNS
      |HAS_PART|RESPONSIBLE_FOR|HAS_TARGET|CITES|DERIVES_FROM|INHERITS_FROM|PARALLELS]->(to)
    WHERE type(r) IN $relations AND to IN all4
    RETURN count(r) AS inside
  }
  RETURN max(size(all4)) AS totalNodes, max(inside) AS totalEdges
}
RETURN [seed IN seeds | seed.id] AS found, items, edges, truncated, totalNodes, totalEdges
