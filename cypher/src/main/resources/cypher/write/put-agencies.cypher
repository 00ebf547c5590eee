// Stores agencies and the divisions that they belong to; names, aliases and whether a document names them are set
// by refresh-agencies.
// Parameters: agencies, a list of {id, name, kind, level, function, regionId, aboveId, ruleName, ruleForms,
// membershipZh, membershipEn, memberLevel, memberEndings, heirs, …}. No columns.
UNWIND $agencies AS agency
MERGE (a:Agency {id: agency.id})
ON CREATE SET a.name = agency.name
SET a.kind = agency.kind, a.level = agency.level, a.function = agency.function, a.above = agency.aboveId,
    a.ruleName = agency.ruleName, a.ruleForms = agency.ruleForms, a.membershipZh = agency.membershipZh,
    a.membershipEn = agency.membershipEn, a.memberLevel = agency.memberLevel, a.memberEndings = agency.memberEndings,
    a.heirs = agency.heirs
WITH a, agency
WHERE agency.regionId IS NOT NULL
MATCH (r:Region {id: agency.regionId})
MERGE (a)-[:OF]->(r)
