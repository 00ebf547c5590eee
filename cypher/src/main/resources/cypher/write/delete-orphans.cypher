// Takes away agencies and cited documents that nothing is linked with any more.
// Parameters: agencies, documents (ids that lost a link). No columns.
CALL () {
  UNWIND $agencies AS id
  MATCH (a:Agency {id: id})
  WHERE NOT EXISTS { (a)<-[:NAMES]-() }
  DETACH DELETE a
}
CALL () {
  UNWIND $documents AS id
  MATCH (d:Document {id: id, status: 'CITED'})
  WHERE NOT EXISTS { ()-[:CITES|DERIVES_FROM]->(d) }
  DETACH DELETE d
}
