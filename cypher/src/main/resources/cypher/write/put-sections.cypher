// Stores the sections of a document; parents come before their children.
// Parameters: documentId, sections (a list of {id, parentId, properties}). No columns.
UNWIND $sections AS section
MERGE (s:Section {id: section.id})
SET s += section.properties
SET s.documentId = $documentId
WITH s, section
MATCH (parent:Document|Section {id: coalesce(section.parentId, $documentId)})
CREATE (parent)-[:HAS_PART {position: s.position}]->(s)
