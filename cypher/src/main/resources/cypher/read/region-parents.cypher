// The regions that regions are part of. Parameters: keys [{index, id}]. Columns: index, parent.
UNWIND $keys AS key
MATCH (:Region {id: key.id})-[:PART_OF]->(parent:Region)
RETURN key.index AS index, parent
