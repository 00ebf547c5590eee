// What a reader of documents should know, in the order of the text. Parameters: keys [{index, document}]. Columns:
// index, items [observation].
UNWIND $keys AS key
MATCH (:Document {id: key.document})-[:HAS_OBSERVATION]->(o:Observation)
WITH key, o ORDER BY o.source, o.start, o.id
RETURN key.index AS index, collect(o) AS items
