// What a search finds: the query is in the syntax of the index. A row is a node n with its score; columns: kind, score,
// node (its id, and its texts where snippets are asked for), and where asked for whole, what a node of its kind is read
// from, with section, issuer, issuerRegion, region.
//: rows n, score
//: from query
CALL db.index.fulltext.queryNodes('search_text', $query, {limit: 10000}) YIELD node AS n, score
WITH key, n, score
WHERE NOT (n:Agency AND coalesce(n.named = false, false))
WITH key, n, score
//: where kinds
any(label IN labels(n) WHERE toUpper(label) IN $kinds)
//: where level, documentNumber, issuedFrom, issuedTo
$documentNumber IS NULL AND $issuedFrom IS NULL AND $issuedTo IS NULL AND n:Agency AND n.level = $level
OR EXISTS {
  MATCH (d:Document {id: CASE WHEN n:Document THEN n.id ELSE n.documentId END})
  WHERE ($level IS NULL OR d.level = $level)
    AND ($documentNumber IS NULL OR d.number STARTS WITH $documentNumber)
    AND ($issuedFrom IS NULL OR d.issuedOn >= $issuedFrom)
    AND ($issuedTo IS NULL OR d.issuedOn <= $issuedTo)
}
//: where region
EXISTS {
  MATCH (:Document {id: n.documentId})-[:CONCERNS]->(x:Region)
  WHERE $region IN [x.code, x.name]
}
OR EXISTS { MATCH (n)-[:CONCERNS|OF]->(x:Region) WHERE $region IN [x.code, x.name] }
//: where issuer, issuerPhrase
EXISTS {
  MATCH (:Document {id: CASE WHEN n:Document THEN n.id ELSE n.documentId END})-[:ISSUED_BY]->(i:Agency)
  WHERE i.id = $issuer OR $issuer IN coalesce(i.aliases, []) + i.name
}
//: order SCORE DOWN
score REAL PLAIN
//: tie
n.id TEXT PLAIN
//: item
kind: toUpper(head([label IN labels(n) WHERE label IN ['Document', 'Task', 'Agency', 'Target']])), score: score,
  node: n {.id /*: snippets */, .number, .title, .heading, .text, .name, .indicator, .raw, .aliases/*:*/}
//: with node
//
whole: n {.id, .documentId, .number, .title, .type, .issuedOn, .level, .status, .label, .path, .heading, .kind, .position,
    .name, .named, .taskId, .raw, .indicator, .comparator, .value, .low, .high, .ratio, .unit, .scope, .dueRaw, .dueBy
    /*: category */, .category/*:*/ /*: deadline */, .deadlineRaw, .deadlineBy/*:*/ /*: text */, .text/*:*/
    /*: function */, .function/*:*/ /*: aliases */, .aliases/*:*/ /*: membership */, .membershipZh, .membershipEn/*:*/
    /*: evidence, citeAs */, .source, .start, .end, .page, .quote, .rule, .ruleVersion/*:*/}
  /*: section */, section: COLLECT { MATCH (s:Section {id: n.sectionId}) RETURN s }[0]/*:*/
  /*: issuer, citeAs */,
  issuer: COLLECT {
    MATCH (n)-[signed:ISSUED_BY]->(i:Agency)
    RETURN i ORDER BY coalesce(signed.rank, 1), i.id LIMIT 1
  }[0],
  issuerRegion: COLLECT {
    MATCH (n)-[signed:ISSUED_BY]->(i:Agency)
    OPTIONAL MATCH (i)-[:OF]->(x:Region)
    RETURN x ORDER BY coalesce(signed.rank, 1), i.id, x.id LIMIT 1
  }[0]/*:*/
  /*: region */, region: COLLECT { MATCH (n)-[:CONCERNS|OF]->(x:Region) RETURN x ORDER BY x.id LIMIT 1 }[0]/*:*/
//: facet KIND
WITH n, head([label IN labels(n) WHERE label IN ['Document', 'Task', 'Agency', 'Target']]) AS kind
WITH n, toUpper(kind) AS value, toUpper(kind) AS label
//: facet LEVEL
OPTIONAL MATCH (d:Document {id: n.documentId})
WITH n, coalesce(d.level, n.level) AS value, coalesce(d.level, n.level) AS label
//: facet REGION
OPTIONAL MATCH (:Document {id: n.documentId})-[:CONCERNS]->(of:Region)
OPTIONAL MATCH (n)-[:CONCERNS|OF]->(own:Region)
WITH n, coalesce(of, own) AS x
WITH n, x.id AS value, x.name AS label
//: facet DOCUMENT
OPTIONAL MATCH (d:Document {id: CASE WHEN n:Document THEN n.id ELSE n.documentId END})
WITH n, d.id AS value, coalesce(d.title, d.number) AS label
