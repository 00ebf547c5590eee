// What a document is linked with now: what may be left without any link once its facts are replaced.
// Parameters: id. Columns: agencies, documents (lists of ids).
OPTIONAL MATCH (d:Document {id: $id})
OPTIONAL MATCH (d)-[:ISSUED_BY]->(issuer:Agency)
WITH d, collect(DISTINCT issuer.id) AS issuers
OPTIONAL MATCH (unit:Agency)-[:RESPONSIBLE_FOR]->(:Task {documentId: $id})
WITH d, issuers, collect(DISTINCT unit.id) AS units
OPTIONAL MATCH (d)-[:CITES]->(cited:Document)
WITH issuers, units, collect(DISTINCT cited.id) AS ofDocument
OPTIONAL MATCH (:Task {documentId: $id})-[:CITES]->(cited:Document)
WITH issuers, units, ofDocument, collect(DISTINCT cited.id) AS ofTasks
RETURN issuers + units AS agencies, ofDocument + ofTasks AS documents
