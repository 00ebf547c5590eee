// Stores which agencies a document names, and what it tells of their names.
// Parameters: id (of the document), agencies, a list of {id, name, shortForms, inFull, …}. No columns.
MATCH (d:Document {id: $id})
UNWIND $agencies AS agency
MATCH (a:Agency {id: agency.id})
CREATE (d)-[:NAMES {name: agency.name, shortForms: agency.shortForms, inFull: agency.inFull}]->(a)
