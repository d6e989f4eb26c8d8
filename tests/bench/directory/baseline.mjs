// The hand-written server that the product is measured against: node:http, prepared statements of the embedded engine and
// JSON.stringify. It reads the same rows and gives the same answer; it checks no token and keeps no rule.
import { createServer } from 'node:http';
import Libsql from 'libsql';
import { PAGE_SIZE } from './question.mjs';

const database = new Libsql(process.argv[2], { readonly: true });

/**
 * Free and in a window at this moment; then mixed by a number of the viewer's, as the product mixes equals. What a card
 * shows is looked up for the page only.
 */
const page = database.prepare(`
  SELECT p."id", m."name", a."department", s."id" AS "siteId", s."name" AS "siteName", p."until", p."total",
    (SELECT MIN(n."startsAt") FROM "bench_window" n WHERE n."allyId" = p."id" AND n."startsAt" > :now) AS "nextAt"
  FROM (
    SELECT t."allyId" AS "id", w."endsAt" AS "until", COUNT(*) OVER () AS "total", (a.rowid * :mix) % 1000003 AS "place"
    FROM "ally_topic" t
    JOIN "ally_language" l ON l."allyId" = t."allyId" AND l."language" = :language
    JOIN "bench_window" w ON w."allyId" = t."allyId" AND w."startsAt" <= :now AND w."endsAt" > :now
    JOIN "ally" a ON a."id" = t."allyId" AND a."step" = 'ACTIVE' AND a."takesNewPeople" = 1 AND a."openConversations" < a."maxOpenConversations"
    WHERE t."topicId" = :topicId
    ORDER BY "place" LIMIT :first
  ) p
  JOIN "ally" a ON a."id" = p."id"
  JOIN "member" m ON m."id" = a."memberId"
  JOIN "site" s ON s."id" = a."siteId"
  ORDER BY p."place"`);
const languages = database.prepare('SELECT "language" FROM "ally_language" WHERE "allyId" = ? ORDER BY "language"');
const ways = database.prepare('SELECT "way" FROM "ally_way_of_talking" WHERE "allyId" = ? ORDER BY "way"');
const topics = database.prepare(`
  SELECT t."id", n."name" FROM "ally_topic" a JOIN "topic" t ON t."id" = a."topicId" JOIN "topic_name" n ON n."topicId" = t."id" AND n."language" = 'en'
  WHERE a."allyId" = ? ORDER BY t."position"`);

const instant = (milliseconds) => (milliseconds === null ? null : new Date(milliseconds).toISOString());

function nodeOf(row) {
  return {
    __typename: 'Ally',
    id: row.id,
    name: row.name,
    department: row.department,
    languages: languages.all(row.id).map(({ language }) => language),
    waysOfTalking: ways.all(row.id).map(({ way }) => way),
    site: { __typename: 'Site', id: row.siteId, name: row.siteName },
    topics: topics.all(row.id).map(({ id, name }) => ({ __typename: 'Topic', id, name })),
    availability: { __typename: 'Availability', status: 'NOW', until: instant(row.until), nextAt: instant(row.nextAt), presence: null },
  };
}

function answer({ variables: { filter, first } }, mix) {
  const rows = page.all({ topicId: filter.topicIds[0], language: filter.languages[0], now: Date.now(), mix, first });
  const totalCount = rows[0]?.total ?? 0;
  const endCursor = rows.length > 0 ? Buffer.from(JSON.stringify({ id: rows.at(-1).id })).toString('base64url') : null;
  return {
    data: {
      allies: {
        __typename: 'AllyConnection',
        totalCount,
        edges: rows.map((row) => ({ __typename: 'AllyEdge', node: nodeOf(row) })),
        pageInfo: { __typename: 'PageInfo', hasNextPage: totalCount > PAGE_SIZE, endCursor },
      },
    },
  };
}

let mix = 1;
const server = createServer((request, response) => {
  const chunks = [];
  request.on('data', (chunk) => chunks.push(chunk));
  request.on('end', () => {
    mix = (mix % 999_979) + 7;
    const body = JSON.stringify(answer(JSON.parse(Buffer.concat(chunks).toString()), mix));
    response.writeHead(200, { 'content-type': 'application/json; charset=utf-8', 'content-length': Buffer.byteLength(body) });
    response.end(body);
  });
});
server.listen(0, '127.0.0.1', () => process.send({ port: server.address().port }));
process.on('message', () => process.send({ cpu: process.cpuUsage() }));
process.on('disconnect', () => process.exit(0));
