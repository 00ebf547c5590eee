// A page of what a search finds, the likest first. Parameters: keys [{index, total, after [score, id], query (in the
// syntax of the index), labels, level, region (code or name), number, issuedFrom, issuedTo}], limit. The conditions on
// documents are those of the document of a task or target; an agency has a level and a region only. Columns: index,
// items [{id, kind, score, texts, sort}], total.
UNWIND $keys AS key
CALL (key) {
  CALL db.index.fulltext.queryNodes('search_text', key.query, {limit: 10000}) YIELD node AS n, score
  WHERE any(label IN labels(n) WHERE label IN key.labels)
    AND (key.after IS NULL OR score < key.after[0] OR score = key.after[0] AND n.id > key.after[1])
    AND NOT coalesce(n.named = false, false)
  OPTIONAL MATCH (d:Document {id: CASE WHEN n:Document THEN n.id ELSE n.documentId END})
  WITH key, n, score, d
  WHERE (key.level IS NULL OR coalesce(d.level, n.level) = key.level)
    AND (key.number IS NULL OR d.number STARTS WITH key.number)
    AND (key.issuedFrom IS NULL OR d.issuedOn >= key.issuedFrom)
    AND (key.issuedTo IS NULL OR d.issuedOn <= key.issuedTo)
    AND (key.region IS NULL OR EXISTS {
      MATCH (placed)-[:CONCERNS|OF]->(r:Region)
      WHERE placed IN [d, n] AND key.region IN [r.code, r.name]
    })
  WITH n, score ORDER BY score DESC, n.id LIMIT $limit
  RETURN collect({
    id: n.id,
    kind: toUpper(head([label IN labels(n) WHERE label IN ['Document', 'Task', 'Agency', 'Target']])),
    score: score,
    texts: n {.number, .title, .heading, .text, .name, .aliases, .indicator, .raw},
    sort: [score, n.id]
  }) AS items
}
CALL (key) {
  UNWIND CASE WHEN key.total THEN [1] ELSE [] END AS asked
  CALL db.index.fulltext.queryNodes('search_text', key.query, {limit: 10000}) YIELD node AS n
  WHERE any(label IN labels(n) WHERE label IN key.labels) AND NOT coalesce(n.named = false, false)
  OPTIONAL MATCH (d:Document {id: CASE WHEN n:Document THEN n.id ELSE n.documentId END})
  WITH key, n, d
  WHERE (key.level IS NULL OR coalesce(d.level, n.level) = key.level)
    AND (key.number IS NULL OR d.number STARTS WITH key.number)
    AND (key.issuedFrom IS NULL OR d.issuedOn >= key.issuedFrom)
    AND (key.issuedTo IS NULL OR d.issuedOn <= key.issuedTo)
    AND (key.region IS NULL OR EXISTS {
      MATCH (placed)-[:CONCERNS|OF]->(r:Region)
      WHERE placed IN [d, n] AND key.region IN [r.code, r.name]
    })
  RETURN count(n) AS total
}
RETURN key.index AS index, items, total
