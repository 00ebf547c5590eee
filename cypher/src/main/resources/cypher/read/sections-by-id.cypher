// Sections by id. Parameters: keys [{index, id}]. Columns: index, section.
UNWIND $keys AS key
MATCH (s:Section {id: key.id})
RETURN key.index AS index, s AS section
//: onward section section
WITH {document: section.documentId, section: section.id} AS thing
