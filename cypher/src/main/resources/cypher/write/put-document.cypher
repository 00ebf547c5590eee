// Stores a held document, its issuer, division and copies. One that was only cited becomes held and
// keeps the citations of it.
// Parameters: id, number, title, type, issuedOn, level, fingerprint, issuerId, jointIssuerIds (of those who issue it
// with that one, in order), regionId, lines (titleKey, year …), validity (validFrom, validUntil and the words that say
// so), witnesses (a list of {sourceId, sha256, start, end, position}). No columns.
MERGE (d:Document {id: $id})
SET d.number = $number, d.title = $title, d.type = $type, d.issuedOn = $issuedOn, d.level = $level,
    d.status = 'HELD', d.fingerprint = $fingerprint
SET d += $lines
SET d += $validity
SET d:Unlined
WITH d
CALL (d) {
  MATCH (d)-[old:ISSUED_BY|CONCERNS|WITNESSED_BY]->()
  DELETE old
}
CALL (d) {
  MATCH (issuer:Agency {id: $issuerId})
  CREATE (d)-[:ISSUED_BY]->(issuer)
}
CALL (d) {
  UNWIND range(0, size($jointIssuerIds) - 1) AS position
  MATCH (issuer:Agency {id: $jointIssuerIds[position]})
  CREATE (d)-[:ISSUED_BY {rank: position + 2}]->(issuer)
}
CALL (d) {
  MATCH (region:Region {id: $regionId})
  CREATE (d)-[:CONCERNS]->(region)
}
CALL (d) {
  UNWIND $witnesses AS witness
  MATCH (s:Source {id: witness.sourceId})
  CREATE (d)-[:WITNESSED_BY {start: witness.start, end: witness.end, sha256: witness.sha256, position: witness.position}]->(s)
}
