// Variants by id. Parameters: keys [{index, id}]. Columns: index, variant, readings [{rank, text, votes, start, end,
// quote, source without its text}].
UNWIND $keys AS key
MATCH (v:Variant {id: key.id})
CALL (v) {
  MATCH (v)-[r:READS]->(s:Source)
  WITH r, s ORDER BY r.rank, r.witness, s.id
  RETURN collect(r {.rank, .text, .votes, .start, .end, .quote, source: s {.id, .name, .sha256, .charset, .length}}) AS readings
}
RETURN key.index AS index, v AS variant, readings
