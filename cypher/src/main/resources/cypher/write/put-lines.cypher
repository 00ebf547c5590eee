// Stores lines between documents and what stands against some of them.
// Parameters: lines (a list of {fromId, toId, type, properties}), observations (a list of {id, documentId, properties}).
// No columns.
CALL () {
  UNWIND $lines AS line
  MATCH (from:Document {id: line.fromId})
  MATCH (to:Document {id: line.toId})
  CREATE (from)-[r:$(line.type)]->(to)
  SET r = line.properties
}
CALL () {
  UNWIND $observations AS observation
  MATCH (d:Document {id: observation.documentId})
  MERGE (o:Observation {id: observation.id})
  SET o = observation.properties
  SET o.id = observation.id, o.documentId = observation.documentId
  MERGE (d)-[:HAS_OBSERVATION]->(o)
}
