// All sections of documents in their order. Parameters: keys [{index, document}]. Columns: index, items [section].
UNWIND $keys AS key
MATCH (s:Section {documentId: key.document})
WITH key, s ORDER BY s.position, s.id
RETURN key.index AS index, collect(s) AS items
