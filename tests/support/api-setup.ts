// The entities' column types are chosen when they are loaded, by the database that the settings name.
const server = process.env['TEST_DATABASE_URL'];
if (server !== undefined) process.env['DATABASE_URL'] = server;

export {};
