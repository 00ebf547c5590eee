// What ends or changes documents, and what they end or change, by day. Parameters: keys [{index, document}].
// Columns: index, issuedOn, year, items [{by, affected, effect}].
UNWIND $keys AS key
MATCH (d:Document {id: key.document})
CALL (d) {
  CALL (d) {
    MATCH (d)<-[effect:AMENDS|REPEALS|SUPERSEDES]-(by:Document)
    RETURN by.id AS by, d.id AS affected, effect
    UNION
    MATCH (d)-[effect:AMENDS|REPEALS|SUPERSEDES]->(affected:Document)
    RETURN d.id AS by, affected.id AS affected, effect
  }
  WITH by, affected, effect ORDER BY effect.effectFrom, by, affected, effect.id LIMIT 500
  RETURN collect({by: by, affected: affected, effect: effect}) AS items
}
RETURN key.index AS index, d.issuedOn AS issuedOn, d.year AS year, items
