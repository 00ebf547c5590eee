// Places where the copies of a document differ. A row is a variant v; columns: variant, readings [{rank, text, votes,
// start, end, quote, source without its text}].
//: rows v
//: from document
MATCH (v:Variant {documentId: $document})
//: where kind
v.kind = $kind
//: where text, textPhrase
EXISTS { MATCH (v)-[r:READS]->(:Source) WHERE r.text CONTAINS $text }
//: order POSITION
v.position NUMBER PLAIN
//: order KIND
v.kind TEXT
//: order READING_COUNT DOWN
COUNT { (v)-[:READS]->() } NUMBER
//: tie
v.id TEXT PLAIN
//: dress readings
CALL (v) {
  MATCH (v)-[r:READS]->(s:Source)
  WITH r, s ORDER BY r.rank, r.witness, s.id
  RETURN collect(r {.rank, .text, .votes, .start, .end, .quote, source: s {.id, .name, .sha256, .charset, .length}}) AS readings
}
//: item
variant: v, readings: readings
//: facet KIND
WITH v, v.kind AS value, v.kind AS label
