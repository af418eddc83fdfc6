// Hocuspocus with its own defaults. Its SQLite extension needs a module that must be compiled; the statements are the
// extension's own, run by Node's SQLite, with a file on disk.
import { DatabaseSync } from 'node:sqlite';

import { Database } from '@hocuspocus/extension-database';
import { Server } from '@hocuspocus/server';

import { ready } from './peer.mjs';

const [, , folder] = process.argv;

const sqlite = (file) => {
  const db = new DatabaseSync(file);
  db.exec(
    'CREATE TABLE IF NOT EXISTS "documents" ("name" varchar(255) NOT NULL, "data" blob NOT NULL, UNIQUE(name))',
  );
  const select = db.prepare('SELECT data FROM "documents" WHERE name = $name ORDER BY rowid DESC');
  const upsert = db.prepare(
    'INSERT INTO "documents" ("name", "data") VALUES ($name, $data) ON CONFLICT(name) DO UPDATE SET data = $data',
  );
  return new Database({
    fetch: async ({ documentName }) => select.get({ name: documentName })?.data ?? null,
    store: async ({ documentName, state }) => {
      upsert.run({ name: documentName, data: state });
    },
  });
};

const server = new Server({
  quiet: true,
  port: 0,
  address: '127.0.0.1',
  extensions: folder ? [sqlite(`${folder}/documents.db`)] : [],
});
await server.listen();
ready(`ws://127.0.0.1:${server.address.port}`);
