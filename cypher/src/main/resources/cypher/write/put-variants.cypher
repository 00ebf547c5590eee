// Stores where the copies of a document differ, with what each copy has there in place of what was
// stored of it. Parameters: documentId, variants (a list of {id, properties, readings: a list of
// {sourceId, properties}}). No columns.
MATCH (d:Document {id: $documentId})
UNWIND $variants AS variant
MERGE (v:Variant {id: variant.id})
SET v = variant.properties
SET v.id = variant.id, v.documentId = $documentId
MERGE (d)-[:HAS_VARIANT]->(v)
WITH v, variant
CALL (v) {
  MATCH (v)-[old:READS]->()
  DELETE old
}
UNWIND variant.readings AS reading
MATCH (s:Source {id: reading.sourceId})
CREATE (v)-[r:READS]->(s)
SET r = reading.properties
