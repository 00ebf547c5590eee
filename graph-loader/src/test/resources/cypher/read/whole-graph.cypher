// Everything in the graph but its migrations, in a fixed order. For tests.
// No parameters. Columns: kind, from, to, properties.
CALL () {
  MATCH (n) WHERE n.id IS NOT NULL
  RETURN labels(n)[0] AS kind, n.id AS from, '' AS to, properties(n) AS properties
  UNION ALL
  MATCH (a)-[r]->(b) WHERE a.id IS NOT NULL AND b.id IS NOT NULL
  RETURN type(r) AS kind, a.id AS from, b.id AS to, properties(r) AS properties
}
RETURN kind, from, to, properties
ORDER BY kind, from, to, coalesce(properties.id, '')
