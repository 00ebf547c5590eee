// Tasks. A row is a task t; columns: task, and where asked for section, responsibilities [{responsibility, agency,
// region, taskId}]. A page shares, where asked for, document [{document, issuer, issuerRegion, region}].
//: rows t
//: from all
MATCH (t:Task)
//: from document
MATCH (t:Task {documentId: $document})
//: from section
MATCH (t:Task {documentId: $document, sectionId: $section})
//: anchor documentNumber
MATCH (d:Document {number: $documentNumber})
MATCH (t:Task {documentId: d.id})
//: anchor agencyId
MATCH (:Agency {id: $agencyId})-[:RESPONSIBLE_FOR]->(t:Task)
WITH DISTINCT key, t
//: anchor agencyPhrase
CALL db.index.fulltext.queryNodes('agency_text', $agencyPhrase) YIELD node AS a
WITH key, a WHERE $agency IN coalesce(a.aliases, []) + a.name
MATCH (a)-[:RESPONSIBLE_FOR]->(t:Task)
WITH DISTINCT key, t
//: anchor textPhrase
CALL db.index.fulltext.queryNodes('search_text', $textPhrase) YIELD node AS t
WITH key, t
MATCH (t:Task)
//: anchor region
MATCH (x:Region)
WHERE x.code = $region OR x.name = $region
MATCH (x)<-[:CONCERNS]-(d:Document)
MATCH (t:Task {documentId: d.id})
WITH DISTINCT key, t
//: anchor issuerPhrase
CALL (key) {
  MATCH (i:Agency {id: $issuer})
  RETURN i
  UNION
  CALL db.index.fulltext.queryNodes('agency_text', $issuerPhrase) YIELD node AS i
  WITH key, i WHERE $issuer IN coalesce(i.aliases, []) + i.name
  RETURN i
}
MATCH (i)<-[:ISSUED_BY]-(d:Document)
MATCH (t:Task {documentId: d.id})
WITH DISTINCT key, t
//: where kind
t.kind = $kind
//: where agencyId, agency, agencyPhrase, role
EXISTS {
  MATCH (t)<-[r:RESPONSIBLE_FOR]-(a:Agency)
  WHERE ($agencyId IS NULL OR a.id = $agencyId)
    AND ($agency IS NULL OR $agency IN coalesce(a.aliases, []) + a.name)
    AND ($role IS NULL OR r.role = $role)
}
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
//: order RESPONSIBILITY_COUNT DOWN
COUNT { (t)<-[:RESPONSIBLE_FOR]-() } NUMBER
//: order TARGET_COUNT DOWN
COUNT { (t)-[:HAS_TARGET]->() } NUMBER
//: order CITATION_COUNT DOWN
COUNT { (t)-[:CITES]->() } NUMBER
//: tie
t.id TEXT PLAIN
//: item
task: t {.id, .documentId, .label, .path, .heading, .kind, .position
    /*: category */, .category/*:*/ /*: deadline */, .deadlineRaw, .deadlineBy/*:*/ /*: text */, .text/*:*/
    /*: evidence, citeAs */, .source, .start, .end, .page, .quote, .rule, .ruleVersion/*:*/}
  /*: section */, section: COLLECT { MATCH (s:Section {id: t.sectionId}) RETURN s }[0]/*:*/
//: with responsibilities
//
responsibilities: COLLECT {
  MATCH (t)<-[r:RESPONSIBLE_FOR]-(a:Agency)
  /*: region */OPTIONAL MATCH (a)-[:OF]->(region:Region)/*:*/
  RETURN {
    responsibility: r {.role, .rank, .printedName /*: basis */, .basis/*:*/ /*: resolvedBy */, .resolvedBy/*:*/
      /*: evidence */, .source, .start, .end, .page, .quote, .rule, .ruleVersion/*:*/},
    agency: a {.id, .name, .named
      /*: kind, level, function */, .kind, .level, .function/*:*/ /*: aliases */, .aliases/*:*/
      /*: membership */, .membershipZh, .membershipEn/*:*/},
    taskId: t.id /*: region */, region: region/*:*/
  }
  ORDER BY r.start, r.rank, r.id
}
//: shared document
UNWIND items AS item
WITH DISTINCT item.task.documentId AS id
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
//: facet KIND
WITH t, t.kind AS value, t.kind AS label
//: facet AGENCY
OPTIONAL MATCH (t)<-[:RESPONSIBLE_FOR]-(a:Agency)
WITH t, a.id AS value, a.name AS label
//: facet ROLE
OPTIONAL MATCH (t)<-[r:RESPONSIBLE_FOR]-(:Agency)
WITH t, r.role AS value, r.role AS label
//: facet DEADLINE_YEAR
WITH t, toString(t.deadlineBy.year) AS value, toString(t.deadlineBy.year) AS label
//: facet DOCUMENT
MATCH (d:Document {id: t.documentId})
WITH t, d.id AS value, coalesce(d.title, d.number) AS label
//: facet LEVEL
MATCH (d:Document {id: t.documentId})
WITH t, d.level AS value, d.level AS label
//: facet REGION
MATCH (d:Document {id: t.documentId})
OPTIONAL MATCH (d)-[:CONCERNS]->(x:Region)
WITH t, x.id AS value, x.name AS label
//: facet ISSUER
MATCH (d:Document {id: t.documentId})
OPTIONAL MATCH (d)-[:ISSUED_BY]->(i:Agency)
WITH t, i.id AS value, i.name AS label
//: facet ISSUED_YEAR
MATCH (d:Document {id: t.documentId})
WITH t, toString(d.issuedOn.year) AS value, toString(d.issuedOn.year) AS label
