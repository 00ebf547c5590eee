// Stores agencies and the divisions that they belong to; names and aliases are set by refresh-agencies.
// Parameters: agencies, a list of {id, kind, level, function, regionId, …}. No columns.
UNWIND $agencies AS agency
MERGE (a:Agency {id: agency.id})
ON CREATE SET a.name = agency.name
SET a.kind = agency.kind, a.level = agency.level, a.function = agency.function
WITH a, agency
WHERE agency.regionId IS NOT NULL
MATCH (r:Region {id: agency.regionId})
MERGE (a)-[:OF]->(r)
