// Source files. A row is a source s; columns: source without its text.
//: rows s
//: from all
MATCH (s:Source)
//: anchor documentNumber
MATCH (:Document {number: $documentNumber})-[:WITNESSED_BY]->(s:Source)
WITH DISTINCT key, s
//: where text, textPhrase
s.name CONTAINS $text
//: where charset
s.charset = $charset
//: where documentNumber, level
EXISTS {
  MATCH (s)<-[:WITNESSED_BY]-(d:Document)
  WHERE ($documentNumber IS NULL OR d.number = $documentNumber) AND ($level IS NULL OR d.level = $level)
}
//: order ID
s.id TEXT PLAIN
//: order NAME
s.name TEXT
//: order DOCUMENT_COUNT DOWN
COUNT { (s)<-[:WITNESSED_BY]-() } NUMBER
//: tie
s.id TEXT PLAIN
//: item
source: s {.id, .name, .sha256, .charset, .length}
//: facet CHARSET
WITH s, s.charset AS value, s.charset AS label
