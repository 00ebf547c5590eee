// Stores which documents are cited, by a document or its tasks. A document not known yet is entered
// as cited; what is known of it is set by refresh-cited, and the lines between documents by put-lines.
// Parameters: documentId, citations (a list of {fromId, citedId, properties}). No columns.
UNWIND $citations AS citation
MATCH (from:Document|Task {id: citation.fromId})
MERGE (cited:Document {id: citation.citedId})
ON CREATE SET cited.status = 'CITED'
CREATE (from)-[r:CITES]->(cited)
SET r = citation.properties
