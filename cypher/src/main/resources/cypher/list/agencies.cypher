// Agencies. A row is an agency a; columns: agency, region.
//: rows a
//: from all
MATCH (a:Agency)
//: from region
MATCH (a:Agency)-[:OF]->(:Region {code: $region})
WITH DISTINCT key, a
//: anchor namePhrase
CALL db.index.fulltext.queryNodes('agency_text', $namePhrase) YIELD node AS a
WITH key, a
//: anchor textPhrase
CALL db.index.fulltext.queryNodes('search_text', $textPhrase) YIELD node AS a
WITH key, a
MATCH (a:Agency)
//: anchor regionCode
MATCH (a:Agency)-[:OF]->(:Region {code: $regionCode})
WITH DISTINCT key, a
//: anchor region
MATCH (x:Region)
WHERE x.code = $region OR x.name = $region
MATCH (x)<-[:OF]-(a:Agency)
WITH DISTINCT key, a
//: where named
coalesce(a.named, true) = $named
//: where name, namePhrase
$name IN coalesce(a.aliases, []) + a.name
//: where level
a.level = $level
//: where kind
a.kind = $kind
//: where function
a.function = $function
//: where region
EXISTS { MATCH (a)-[:OF]->(x:Region) WHERE $region IN [x.code, x.name] }
//: where regionCode
EXISTS { MATCH (a)-[:OF]->(:Region {code: $regionCode}) }
//: where role, deadlineFrom, deadlineTo
EXISTS {
  MATCH (a)-[r:RESPONSIBLE_FOR]->(t:Task)
  WHERE ($role IS NULL OR r.role = $role)
    AND ($deadlineFrom IS NULL OR t.deadlineBy >= $deadlineFrom)
    AND ($deadlineTo IS NULL OR t.deadlineBy <= $deadlineTo)
}
//: where indicator
EXISTS { MATCH (a)-[:RESPONSIBLE_FOR]->(:Task)-[:HAS_TARGET]->(g:Target) WHERE g.indicator CONTAINS $indicator }
//: where text, textPhrase
any(form IN coalesce(a.aliases, []) + a.name WHERE form CONTAINS $text)
//: order ID
a.id TEXT PLAIN
//: order NAME
a.name TEXT PLAIN
//: order LEVEL
CASE a.level WHEN 'NATIONAL' THEN 1 WHEN 'PROVINCIAL' THEN 2 WHEN 'CITY' THEN 3 WHEN 'DISTRICT' THEN 4 END NUMBER
//: order RESPONSIBILITY_COUNT DOWN
COUNT { (a)-[:RESPONSIBLE_FOR]->() } NUMBER
//: order DOCUMENT_COUNT DOWN
COUNT { (a)<-[:ISSUED_BY]-() } NUMBER
//: tie
a.id TEXT PLAIN
//: item
agency: a {.id, .name, .named
    /*: kind, level, function */, .kind, .level, .function/*:*/ /*: aliases */, .aliases/*:*/
    /*: membership */, .membershipZh, .membershipEn/*:*/}
  /*: region */, region: COLLECT { MATCH (a)-[:OF]->(x:Region) RETURN x ORDER BY x.id LIMIT 1 }[0]/*:*/
//: facet LEVEL
WITH a, a.level AS value, a.level AS label
//: facet REGION
OPTIONAL MATCH (a)-[:OF]->(x:Region)
WITH a, x.id AS value, x.name AS label
//: facet KIND
WITH a, a.kind AS value, a.kind AS label
//: facet FUNCTION
WITH a, a.function AS value, a.function AS label
//: facet ROLE
OPTIONAL MATCH (a)-[r:RESPONSIBLE_FOR]->(:Task)
WITH a, r.role AS value, r.role AS label
