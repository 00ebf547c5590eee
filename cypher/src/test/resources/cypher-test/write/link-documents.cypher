// Makes every document cite every other. Parameters: none. Columns: none.
MATCH (a:Document), (b:Document) WHERE a <> b
CREATE (a)-[:CITES]->(b)
