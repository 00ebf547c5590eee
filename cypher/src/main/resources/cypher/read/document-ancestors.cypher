// On which documents others rest, at any distance: all of them, and those reached by printed words alone.
// Parameters: ids. Columns: id, ancestors, printed (lists of ids).
UNWIND $ids AS id
MATCH (d:Document {id: id})
CALL (d) {
  OPTIONAL MATCH (d)-[:DERIVES_FROM*1..10]->(a:Document)
  WITH DISTINCT a
  RETURN collect(a.id) AS ancestors
}
CALL (d) {
  OPTIONAL MATCH (d)-[:DERIVES_FROM*1..10 {basis: 'PRINTED'}]->(a:Document)
  WITH DISTINCT a
  RETURN collect(a.id) AS printed
}
RETURN id, ancestors, printed
