// A page of the places where the copies of a document differ, by position. Parameters: keys [{index, total, after
// [position, id], document, kind}], limit. Columns: index, items [{variant, readings [{rank, text, votes, start, end,
// quote, source without its text}], sort}], total.
UNWIND $keys AS key
CALL (key) {
  MATCH (v:Variant {documentId: key.document})
  WHERE (key.kind IS NULL OR v.kind = key.kind)
    AND (key.after IS NULL
      OR v.position > key.after[0]
      OR v.position = key.after[0] AND v.id > key.after[1])
  WITH v ORDER BY v.position, v.id LIMIT $limit
  CALL (v) {
    MATCH (v)-[r:READS]->(s:Source)
    WITH r, s ORDER BY r.rank, r.witness, s.id
    RETURN collect(r {.rank, .text, .votes, .start, .end, .quote, source: s {.id, .name, .sha256, .charset, .length}}) AS readings
  }
  WITH v, readings ORDER BY v.position, v.id
  RETURN collect({variant: v, readings: readings, sort: [v.position, v.id]}) AS items
}
CALL (key) {
  UNWIND CASE WHEN key.total THEN [1] ELSE [] END AS asked
  MATCH (v:Variant {documentId: key.document})
  WHERE key.kind IS NULL OR v.kind = key.kind
  RETURN count(v) AS total
}
RETURN key.index AS index, items, total
