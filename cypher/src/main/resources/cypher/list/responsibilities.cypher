// What an agency answers for. A row is a responsibility r of an agency a for a task t; columns: responsibility,
// taskId, documentId, and where asked for task and section. A page shares, where asked for, document
// [{document, issuer, issuerRegion, region}].
//: rows r, a, t
//: from agency
MATCH (a:Agency {id: $of})-[r:RESPONSIBLE_FOR]->(t:Task)
//: where role
r.role = $role
//: where kind
t.kind = $kind
//: where deadlineFrom
t.deadlineBy >= $deadlineFrom
//: where deadlineTo
t.deadlineBy <= $deadlineTo
//: where documentNumber, level, issuedFrom, issuedTo
EXISTS {
  MATCH (d:Document {id: t.documentId})
  WHERE ($documentNumber IS NULL OR d.number = $documentNumber)
    AND ($level IS NULL OR d.level = $level)
    AND ($issuedFrom IS NULL OR d.issuedOn >= $issuedFrom)
    AND ($issuedTo IS NULL OR d.issuedOn <= $issuedTo)
}
//: where region
EXISTS { MATCH (:Document {id: t.documentId})-[:CONCERNS]->(x:Region) WHERE $region IN [x.code, x.name] }
//: where issuer, issuerPhrase
EXISTS {
  MATCH (:Document {id: t.documentId})-[:ISSUED_BY]->(i:Agency)
  WHERE i.id = $issuer OR $issuer IN coalesce(i.aliases, []) + i.name
}
//: where agencyId, agency, agencyPhrase
EXISTS {
  MATCH (t)<-[:RESPONSIBLE_FOR]-(b:Agency)
  WHERE b <> a AND ($agencyId IS NULL OR b.id = $agencyId)
    AND ($agency IS NULL OR $agency IN coalesce(b.aliases, []) + b.name)
}
//: where indicator
EXISTS { MATCH (t)-[:HAS_TARGET]->(g:Target) WHERE g.indicator CONTAINS $indicator }
//: where text, textPhrase
t.heading CONTAINS $text OR t.text CONTAINS $text
//: order DOCUMENT
t.documentId TEXT PLAIN
t.position NUMBER PLAIN
//: order DEADLINE
toString(t.deadlineBy) TEXT
//: order ISSUED_ON
COLLECT { MATCH (d:Document {id: t.documentId}) RETURN toString(d.issuedOn) }[0] TEXT
//: order ROLE
CASE r.role WHEN 'LEAD' THEN 1 WHEN 'SUPERVISE' THEN 2 WHEN 'IMPLEMENT' THEN 3 WHEN 'RESPONSIBLE' THEN 4 ELSE 5 END NUMBER
//: order RESPONSIBILITY_COUNT DOWN
COUNT { (t)<-[:RESPONSIBLE_FOR]-() } NUMBER
//: order TARGET_COUNT DOWN
COUNT { (t)-[:HAS_TARGET]->() } NUMBER
//: tie
r.id TEXT PLAIN
//: item
responsibility: r {.role, .rank, .printedName /*: basis */, .basis/*:*/ /*: resolvedBy */, .resolvedBy/*:*/
    /*: evidence */, .source, .start, .end, .page, .quote, .rule, .ruleVersion/*:*/},
taskId: t.id, documentId: t.documentId
//: with task
//
task: t {.id, .documentId, .label, .path, .heading, .kind, .position
    /*: category */, .category/*:*/ /*: deadline */, .deadlineRaw, .deadlineBy/*:*/ /*: text */, .text/*:*/
    /*: evidence, citeAs */, .source, .start, .end, .page, .quote, .rule, .ruleVersion/*:*/}
  /*: section */, section: COLLECT { MATCH (s:Section {id: t.sectionId}) RETURN s }[0]/*:*/
//: shared document
UNWIND items AS item
WITH DISTINCT item.documentId AS id
MATCH (d:Document {id: id})
/*: issuer, citeAs */CALL (d) {
  OPTIONAL MATCH (d)-[signed:ISSUED_BY]->(issuer:Agency)
  OPTIONAL MATCH (issuer)-[:OF]->(issuerRegion:Region)
  RETURN issuer, issuerRegion ORDER BY coalesce(signed.rank, 1), issuer.id LIMIT 1
}/*:*/
/*: region */CALL (d) {
  OPTIONAL MATCH (d)-[:CONCERNS]->(region:Region)
  RETURN region ORDER BY region.id LIMIT 1
}/*:*/
RETURN collect({
  document: d {.id, .number, .title, .type, .issuedOn, .level, .status}
  /*: issuer, citeAs */, issuer: issuer, issuerRegion: issuerRegion/*:*/ /*: region */, region: region/*:*/
}) AS document
//: facet ROLE
WITH r, r.role AS value, r.role AS label
//: facet KIND
WITH r, t.kind AS value, t.kind AS label
//: facet DEADLINE_YEAR
WITH r, toString(t.deadlineBy.year) AS value, toString(t.deadlineBy.year) AS label
//: facet AGENCY
OPTIONAL MATCH (t)<-[:RESPONSIBLE_FOR]-(b:Agency) WHERE b <> a
WITH r, b.id AS value, b.name AS label
//: facet DOCUMENT
MATCH (d:Document {id: t.documentId})
WITH r, d.id AS value, coalesce(d.title, d.number) AS label
//: facet LEVEL
MATCH (d:Document {id: t.documentId})
WITH r, d.level AS value, d.level AS label
