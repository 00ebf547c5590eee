// On which documents others rest, at any distance: all of them, those reached by printed words alone, and those reached
// without a link by hand. Parameters: ids. Columns: id, ancestors, printed, inferred (lists of ids).
UNWIND $ids AS id
MATCH (d:Document {id: id})
CALL (d) {
  OPTIONAL MATCH (d)-[:DERIVES_FROM|FORWARDS*1..10]->(a:Document)
  WITH DISTINCT a
  RETURN collect(a.id) AS ancestors
}
CALL (d) {
  OPTIONAL MATCH (d)-[:DERIVES_FROM|FORWARDS*1..10 {basis: 'PRINTED'}]->(a:Document)
  WITH DISTINCT a
  RETURN collect(a.id) AS printed
}
CALL (d) {
  OPTIONAL MATCH steps = (d)-[:DERIVES_FROM|FORWARDS*1..10]->(a:Document)
  WHERE none(step IN relationships(steps) WHERE step.basis = 'CURATED')
  WITH DISTINCT a
  RETURN collect(a.id) AS inferred
}
RETURN id, ancestors, printed, inferred
