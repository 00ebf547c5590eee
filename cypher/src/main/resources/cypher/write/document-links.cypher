// What a document is linked with now: what may be left without any link once its facts are replaced.
// Parameters: id. Columns: agencies, documents (lists of ids).
OPTIONAL MATCH (d:Document {id: $id})
OPTIONAL MATCH (d)-[:NAMES]->(named:Agency)
WITH d, collect(DISTINCT named.id) AS agencies
OPTIONAL MATCH (d)-[:CITES]->(cited:Document)
WITH agencies, collect(DISTINCT cited.id) AS ofDocument
OPTIONAL MATCH (:Task {documentId: $id})-[:CITES]->(cited:Document)
WITH agencies, ofDocument, collect(DISTINCT cited.id) AS ofTasks
RETURN agencies, ofDocument + ofTasks AS documents
