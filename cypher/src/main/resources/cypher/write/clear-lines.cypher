// Takes away the lines that documents state, and what was observed of them, before they are judged anew.
// Parameters: ids, codes (of observations of lines). No columns.
CALL () {
  UNWIND $ids AS id
  MATCH (:Document {id: id})-[r:DERIVES_FROM|FORWARDS|AMENDS|REPEALS|SUPERSEDES|REPLIES_TO|SAME_WORK]->()
  WHERE r.basis = 'PRINTED'
  DELETE r
}
CALL () {
  UNWIND $ids AS id
  MATCH ()-[r:DERIVES_FROM {statedBy: id}]->()
  WHERE r.basis = 'INFERRED'
  DELETE r
}
CALL () {
  UNWIND $ids AS id
  MATCH (o:Observation {documentId: id})
  WHERE o.code IN $codes
  DETACH DELETE o
}
