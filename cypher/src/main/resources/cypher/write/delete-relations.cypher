// Takes away the relations that a document and its tasks state, before the new ones are written.
// Parameters: id. No columns.
MATCH (d:Document {id: $id})
CALL (d) {
  MATCH (d)-[:NAMES]->(:Agency)<-[r:MEMBER_OF|HOSTS_OFFICE_OF {documentId: $id}]-(:Agency)
  DELETE r
}
CALL (d) {
  MATCH (d)-[r:CITES|HAS_PART|HAS_TARGET|HAS_OBSERVATION|NAMES]->()
  DELETE r
}
CALL (d) {
  MATCH (:Section {documentId: $id})-[r:HAS_PART]->()
  DELETE r
}
CALL (d) {
  MATCH (:Task {documentId: $id})-[r:CITES|HAS_TARGET]->()
  DELETE r
}
CALL (d) {
  MATCH ()-[r:RESPONSIBLE_FOR]->(:Task {documentId: $id})
  DELETE r
}
