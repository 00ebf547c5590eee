// Stores what a reader should know of a document's print.
// Parameters: documentId, observations (a list of {id, properties}). No columns.
MATCH (d:Document {id: $documentId})
UNWIND $observations AS observation
MERGE (o:Observation {id: observation.id})
SET o = observation.properties
SET o.id = observation.id, o.documentId = $documentId
MERGE (d)-[:HAS_OBSERVATION]->(o)
