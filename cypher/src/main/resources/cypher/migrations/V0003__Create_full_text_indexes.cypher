// Search in Chinese text: the server's own cjk analyser, which makes pairs of characters.
CREATE FULLTEXT INDEX document_text IF NOT EXISTS FOR (d:Document) ON EACH [d.title, d.number]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'cjk' } };
CREATE FULLTEXT INDEX task_text IF NOT EXISTS FOR (t:Task) ON EACH [t.heading, t.text]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'cjk' } };
CREATE FULLTEXT INDEX agency_text IF NOT EXISTS FOR (a:Agency) ON EACH [a.name, a.aliases]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'cjk' } };
