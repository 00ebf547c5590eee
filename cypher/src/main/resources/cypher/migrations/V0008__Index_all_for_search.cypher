// One index for the search box. The server's standard analyser makes every Chinese character a word of its own, so that
// a phrase finds exactly its characters, one or many; what is neither letter nor digit is no word, so that numbers in
// any style of brackets are alike.
CREATE FULLTEXT INDEX search_text IF NOT EXISTS FOR (n:Document|Task|Agency|Target)
ON EACH [n.number, n.title, n.heading, n.text, n.name, n.aliases, n.indicator, n.raw]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'standard-no-stop-words' } };
