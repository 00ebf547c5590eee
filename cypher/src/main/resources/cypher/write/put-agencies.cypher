// Stores agencies; their aliases are set by refresh-aliases.
// Parameters: agencies, a list of {id, name, shortForms, kind, level, function, regionId}. No columns.
UNWIND $agencies AS agency
MERGE (a:Agency {id: agency.id})
SET a.name = agency.name, a.shortForms = agency.shortForms, a.kind = agency.kind,
    a.level = agency.level, a.function = agency.function
WITH a, agency
WHERE agency.regionId IS NOT NULL
MATCH (r:Region {id: agency.regionId})
MERGE (a)-[:OF]->(r)
