// Papers named by their title alone are found by its key, and what was inferred by who states it.
CREATE INDEX document_title_key IF NOT EXISTS FOR (d:Document) ON (d.titleKey);
CREATE INDEX document_annex_key IF NOT EXISTS FOR (d:Document) ON (d.annexKey);
CREATE INDEX cites_join_key IF NOT EXISTS FOR ()-[c:CITES]-() ON (c.joinKey);
CREATE INDEX derives_from_stated_by IF NOT EXISTS FOR ()-[d:DERIVES_FROM]-() ON (d.statedBy);
