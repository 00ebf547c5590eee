// What a search finds: the query is in the syntax of the index. A row is a node n with its score and its document d (of
// a task or target: the one that it stands in; of an agency: none); columns: id, kind, score, texts.
//: rows n, score, d
//: from query
CALL db.index.fulltext.queryNodes('search_text', $query, {limit: 10000}) YIELD node AS n, score
OPTIONAL MATCH (d:Document {id: CASE WHEN n:Document THEN n.id ELSE n.documentId END})
WITH key, n, score, d
WHERE NOT coalesce(n.named = false, false)
WITH key, n, score, d
//: where kinds
any(label IN labels(n) WHERE toUpper(label) IN $kinds)
//: where level
coalesce(d.level, n.level) = $level
//: where documentNumber
d.number STARTS WITH $documentNumber
//: where issuedFrom
d.issuedOn >= $issuedFrom
//: where issuedTo
d.issuedOn <= $issuedTo
//: where region
EXISTS { MATCH (d)-[:CONCERNS]->(x:Region) WHERE $region IN [x.code, x.name] }
OR EXISTS { MATCH (n)-[:CONCERNS|OF]->(x:Region) WHERE $region IN [x.code, x.name] }
//: where issuer
EXISTS {
  MATCH (d)-[:ISSUED_BY]->(i:Agency)
  WHERE i.id = $issuer OR $issuer IN coalesce(i.aliases, []) + i.name
}
//: order SCORE DOWN
score REAL PLAIN
//: tie
n.id TEXT PLAIN
//: item
id: n.id,
kind: toUpper(head([label IN labels(n) WHERE label IN ['Document', 'Task', 'Agency', 'Target']])),
score: score,
texts: n {.number, .title, .heading, .text, .name, .aliases, .indicator, .raw}
//: facet KIND
WITH n, head([label IN labels(n) WHERE label IN ['Document', 'Task', 'Agency', 'Target']]) AS kind
WITH n, toUpper(kind) AS value, toUpper(kind) AS label
//: facet LEVEL
WITH n, coalesce(d.level, n.level) AS value, coalesce(d.level, n.level) AS label
//: facet REGION
OPTIONAL MATCH (d)-[:CONCERNS]->(of:Region)
OPTIONAL MATCH (n)-[:OF]->(own:Region)
WITH n, coalesce(of, own) AS x
WITH n, x.id AS value, x.name AS label
//: facet DOCUMENT
WITH n, d.id AS value, coalesce(d.title, d.number) AS label
