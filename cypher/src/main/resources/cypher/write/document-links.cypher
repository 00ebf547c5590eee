// What a document is linked with now: what may be left without any link once its facts are replaced. Agencies are those
// that it names and those on their lines.
// Parameters: id. Columns: agencies, documents (lists of ids).
OPTIONAL MATCH (d:Document {id: $id})
CALL (d) {
  OPTIONAL MATCH (d)-[:NAMES]->(:Agency)-[:COUNTERPART_OF|BELONGS_TO*0..5]->(a:Agency)
  RETURN collect(DISTINCT a.id) AS agencies
}
OPTIONAL MATCH (d)-[:CITES]->(cited:Document)
WITH agencies, collect(DISTINCT cited.id) AS ofDocument
OPTIONAL MATCH (:Task {documentId: $id})-[:CITES]->(cited:Document)
WITH agencies, ofDocument, collect(DISTINCT cited.id) AS ofTasks
RETURN agencies, ofDocument + ofTasks AS documents
