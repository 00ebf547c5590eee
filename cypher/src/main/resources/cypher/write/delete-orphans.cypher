// Takes away agencies and cited documents that nothing is linked with any more. An agency that no document names stays
// while it stands on the line of one that is named, if rules know it (it has a name by rule).
// Parameters: agencies, documents (ids that lost a link). No columns.
CALL () {
  UNWIND $agencies AS id
  MATCH (a:Agency {id: id})
  WHERE a.ruleName IS NULL AND NOT EXISTS { (a)<-[:NAMES]-() }
  DETACH DELETE a
}
CALL () {
  UNWIND $agencies AS id
  MATCH (a:Agency {id: id})
  WHERE NOT EXISTS { (a)<-[:NAMES]-() }
    AND NOT EXISTS { (a)<-[:COUNTERPART_OF|BELONGS_TO*1..5]-(:Agency)<-[:NAMES]-(:Document) }
  DETACH DELETE a
}
CALL () {
  UNWIND $documents AS id
  MATCH (d:Document {id: id, status: 'CITED'})
  WHERE NOT EXISTS { ()-[:CITES]->(d) } AND NOT EXISTS { (d)-[:LINKED_BY_HAND]-() }
  DETACH DELETE d
}
