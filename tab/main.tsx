import { connectToTeams } from './teams/connect-to-teams.ts';

// Both are under way at once: the handshake with Teams does not wait for the screens, nor they for it.
const connection = connectToTeams();
connection.catch(() => undefined);
const { mountTab } = await import('./app/mount.tsx');
const root = document.getElementById('root');
if (root !== null) await mountTab(root, connection);
