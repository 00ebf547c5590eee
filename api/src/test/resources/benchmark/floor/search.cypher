CALL db.index.fulltext.queryNodes('search_text', $indexPhrase) YIELD node AS t, score
WHERE t:Task
RETURN t.id AS id, t.heading AS heading, t.text AS text, t.position AS position
ORDER BY score DESC, t.id LIMIT 10
