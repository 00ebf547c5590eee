// Nodes by id, in the order of the ids. Parameters: ids [id]. Columns: as of export-parts.
UNWIND range(0, size($ids) - 1) AS place
MATCH (n:Document|Section|Task|Agency|Region|Target {id: $ids[place]})
OPTIONAL MATCH (d:Document {id: n.documentId})
WITH place, n, coalesce(d, n) AS holder
CALL (holder) {
  OPTIONAL MATCH (holder)-[:CONCERNS|OF]->(region:Region)
  RETURN region ORDER BY region.id LIMIT 1
}
RETURN head([label IN labels(n) WHERE label IN ['Document', 'Section', 'Task', 'Agency', 'Region', 'Target']]) AS kind,
  n.id AS id, n.number AS number, n.title AS title, n.label AS label, n.heading AS heading, n.name AS name,
  n.raw AS raw, n.documentId AS documentId, n.position AS position, holder.level AS level,
  CASE WHEN n:Region THEN n ELSE region END AS region
ORDER BY place
