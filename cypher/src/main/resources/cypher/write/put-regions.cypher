// Stores divisions and what they are part of.
// Parameters: regions, a list of {id, code, name, level, parentId}. No columns.
UNWIND $regions AS region
MERGE (r:Region {id: region.id})
SET r.code = region.code, r.name = region.name, r.level = region.level
WITH r, region
WHERE region.parentId IS NOT NULL
MERGE (parent:Region {id: region.parentId})
MERGE (r)-[:PART_OF]->(parent)
